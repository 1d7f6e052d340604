package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.language.Token;
import org.entente.source.Span;
import org.entente.source.TableRow;
import org.jspecify.annotations.Nullable;

/** A figure that is not the one the chronicle has for the event: votes, an indemnity, the hours of an ultimatum. */
final class WrongNumber implements Check {
    private static final int SENTENCES_BACK = 2;
    private static final String NUMBER = "(\\d+|[a-z]+(?:-[a-z]+)?)";
    private static final Pattern VOTES = Pattern.compile("\\b" + NUMBER + "(?: votes)? to " + NUMBER + "\\b");

    private static final String MONEY = "money";
    private static final Set<String> CURRENCIES = Set.of(
            "dollar",
            "pound",
            "franc",
            "tael",
            "florin",
            "guilder",
            "mark",
            "lira",
            "lire",
            "rouble",
            "ruble",
            "yen",
            "peso",
            "thaler",
            "crown",
            "rupee",
            "peseta",
            "drachma",
            "zloty",
            "piastre",
            "dinar",
            "milreis",
            "rial",
            "sterling",
            "sovereign",
            "ducat",
            "gulden",
            "kyat",
            "rupiah",
            "won",
            "yuan");

    private final Map<String, Set<String>> words = new HashMap<>();

    WrongNumber() {
        for (TableRow row : TableRow.of(WrongNumber.class, "figures.tsv")) {
            words.put(row.cell(0), Set.copyOf(row.alternatives(1)));
        }
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            for (ChronicleLink link : linksFor(text, i)) {
                for (Map.Entry<String, String> fact : link.entry().facts().entrySet()) {
                    Finding finding = fact.getKey().endsWith("votes")
                            ? votes(text, i, link, fact.getValue())
                            : figure(text, i, link, fact.getKey(), fact.getValue());
                    if (finding != null) findings.add(finding);
                }
            }
        }
        return findings;
    }

    /** What the sentence tells of, and what the sentences before it in its block do. */
    private static List<ChronicleLink> linksFor(Examination text, int sentence) {
        List<ChronicleLink> links = new ArrayList<>();
        for (int i = sentence; i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
            if (!text.block(i).equals(text.block(sentence))) continue;
            for (ChronicleLink link : text.linksIn(i)) {
                if (i == sentence || link.sure()) links.add(link);
            }
        }
        return links;
    }

    private @Nullable Finding votes(Examination text, int sentence, ChronicleLink link, String fact) {
        Matcher right = VOTES.matcher(fact);
        Matcher told = VOTES.matcher(text.words(text.span(sentence)));
        if (link.sentence() != sentence || !right.find()) return null;
        while (told.find()) {
            double[] stated = pair(told);
            double[] meant = pair(right);
            if (stated == null || meant == null || stated[0] == meant[0] && stated[1] == meant[1]) continue;
            boolean votes = told.group().contains("votes")
                    || text.tokens(sentence, text.span(sentence)).stream()
                            .anyMatch(token -> token.lemma().equals("vote"));
            if (!votes) continue;
            int start = text.span(sentence).start() + told.start();
            String first = told.group(1);
            String middle = told.group().contains("votes") ? " votes to " : " to ";
            String value = Numbers.like(first, meant[0]) + middle + Numbers.like(first, meant[1]);
            return told(text, new Span(start, start + told.group().length()), value, link, "votes", fact);
        }
        return null;
    }

    private static double @Nullable [] pair(Matcher match) {
        try {
            return new double[] {Numbers.value(match.group(1)), Numbers.value(match.group(2))};
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private @Nullable Finding figure(Examination text, int sentence, ChronicleLink link, String label, String fact) {
        Set<String> telling = words.getOrDefault(label, Set.of(label));
        if (fact.matches(".*\\b\\d{4}\\b.*")) return null;
        List<Numbers.Counted> right = Numbers.find(fact, new Span(0, fact.length()));
        if (right.size() != 1) return null;
        Set<String> lemmas =
                text.sentence(sentence).tokens().stream().map(Token::lemma).collect(Collectors.toSet());
        String unit = unit(right.get(0), label);
        boolean paid =
                CURRENCIES.contains(unit) && lemmas.stream().anyMatch(words.getOrDefault(MONEY, Set.of())::contains);
        if (!paid && lemmas.stream().noneMatch(telling::contains)) return null;
        List<Numbers.Counted> told = Numbers.find(text.source().text(), text.span(sentence)).stream()
                .filter(number -> number.unit().equals(unit))
                .filter(number -> text.timesIn(text.span(sentence)).stream()
                        .noneMatch(time -> time.span().overlaps(number.span())))
                .toList();
        if (told.size() != 1) return null;
        Numbers.Counted stated = told.get(0);
        double meant = right.get(0).value();
        if (!isNearest(link.entry(), unit, stated.value(), meant)) return null;
        if (stated.value() == meant || isRounded(text.words(stated.span()), stated.value(), meant)) return null;
        double scale = stated.value() / Numbers.value(text.words(stated.span()));
        String value = Numbers.like(text.words(stated.span()), meant / scale);
        return told(text, stated.span(), value, link, label, fact);
    }

    /** Whether no other figure of the event that counts the same is nearer to what is told. */
    private static boolean isNearest(ChronicleEntry entry, String unit, double stated, double meant) {
        return entry.facts().values().stream()
                .flatMap(fact -> Numbers.find(fact, new Span(0, fact.length())).stream())
                .filter(number -> number.unit().equals(unit))
                .noneMatch(number -> ratio(number.value(), stated) < ratio(meant, stated));
    }

    private static double ratio(double one, double other) {
        return Math.abs(Math.log(one / other));
    }

    /** The word that the figure counts; of a bare figure its label. */
    private static String unit(Numbers.Counted number, String label) {
        return number.unit().isEmpty() ? Numbers.singular(label) : number.unit();
    }

    private static boolean isRounded(String words, double stated, double meant) {
        boolean round = words.endsWith("00") || words.contains("hundred") || words.contains("thousand");
        return round && Math.abs(stated - meant) <= 0.1 * meant;
    }

    private Finding told(Examination text, Span span, String right, ChronicleLink link, String label, String fact) {
        return text.finding(
                this,
                link.sure() && link.how() == ChronicleLink.How.NAME ? Severity.ERROR : Severity.WARNING,
                span,
                right,
                "the chronicle has for " + link.entry().name() + ": " + label + " " + fact,
                link.evidence());
    }
}
