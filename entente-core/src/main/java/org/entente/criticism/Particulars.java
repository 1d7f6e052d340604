package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.event.EventMention;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Figures and towns in which two reports of one act contradict one another. */
final class Particulars {
    /** What is told in round figures may differ by so much. */
    private static final double ROUND = 0.1;

    private static final Pattern TOWN = Pattern.compile("\\b(?:at|in) (\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?)");

    private final Places places = new Places();

    /** What differs, as "the number is … here and …": null where nothing does. */
    @Nullable
    String difference(EventMention one, EventMention other) {
        String number = number(one, other);
        return number != null ? number : place(one, other);
    }

    private static @Nullable String number(EventMention one, EventMention other) {
        for (Numbers.Counted first : numbers(one)) {
            List<Numbers.Counted> same = numbers(other).stream()
                    .filter(second -> second.unit().equals(first.unit()))
                    .toList();
            if (same.size() != 1) continue;
            double greater = Math.max(first.value(), same.get(0).value());
            if (Math.abs(first.value() - same.get(0).value()) <= ROUND * greater) continue;
            return "the number of " + first.unit() + "s is "
                    + same.get(0).span().of(other.source().text()) + " here and "
                    + first.span().of(one.source().text());
        }
        return null;
    }

    /** The numbers of a report's sentence that count something; two of one unit tell of more than one thing. */
    private static List<Numbers.Counted> numbers(EventMention mention) {
        List<Numbers.Counted> all = Numbers.find(mention.source().text(), mention.sentence());
        return all.stream()
                .filter(number -> !number.unit().isEmpty()
                        && all.stream()
                                        .filter(each -> each.unit().equals(number.unit()))
                                        .count()
                                == 1)
                .filter(number -> number.value() < 1000 || number.value() > 2100)
                .toList();
    }

    private @Nullable String place(EventMention one, EventMention other) {
        List<String> first = towns(one);
        List<String> second = towns(other);
        boolean differ = first.size() == 1
                && second.size() == 1
                && !first.get(0).equals(second.get(0))
                && !places.areNear(first.get(0), second.get(0));
        return differ ? "the place is " + second.get(0) + " here and " + first.get(0) : null;
    }

    private List<String> towns(EventMention mention) {
        Span span = mention.span();
        Matcher matcher = TOWN.matcher(span.of(mention.source().text()));
        List<String> towns = new ArrayList<>();
        while (matcher.find()) {
            if (places.isTown(matcher.group(1))) towns.add(matcher.group(1));
        }
        return towns;
    }
}
