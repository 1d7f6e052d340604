package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.language.Attribution;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;

/** Finds the two states that a text is about from its title and its prose, by their names alone. */
public final class DyadFinder {
    /** How much a runner-up must lag behind for the first to be the only answer. */
    private static final double CLEAR = 0.8;

    private static final int LONGEST_TITLE = 120;

    private final Gazetteer gazetteer;

    public DyadFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A pair of states and how much speaks for it.
     *
     * @param weight above 0; only its order means something
     */
    public record Candidate(Dyad dyad, double weight) {}

    /** The pair that a text is clearly about, in the order the title or text gives it. */
    public Optional<Dyad> find(Source source) {
        List<Candidate> ranked = rank(source);
        if (ranked.isEmpty()
                || ranked.size() > 1
                        && ranked.get(1).weight() > CLEAR * ranked.get(0).weight()) {
            return Optional.empty();
        }
        return Optional.of(ranked.get(0).dyad());
    }

    /** All pairs that a text may be about, the likeliest first. A title that names two states settles it. */
    public List<Candidate> rank(Source source) {
        List<String> titled = new ArrayList<>();
        Days told = told(source);
        states(source.title(), new Span(0, source.title().length()), true, told).forEach(code -> addNew(titled, code));
        for (Block block : source.blocks()) {
            if (titled.size() < 2 && block.kind() == Block.Kind.TITLE) {
                states(source.text(), block.span(), true, told).forEach(code -> addNew(titled, code));
            }
        }
        if (titled.size() < 2 && !source.blocks().isEmpty()) {
            Span first = source.blocks().get(0).span();
            List<String> firstLine = new ArrayList<>();
            states(source.text(), first, false, told).forEach(code -> addNew(firstLine, code));
            if (firstLine.size() == 2
                    && first.length() < LONGEST_TITLE
                    && !first.of(source.text()).endsWith(".")) {
                firstLine.forEach(code -> addNew(titled, code));
            }
        }
        if (titled.size() == 2) {
            return List.of(new Candidate(Dyad.of(titled.get(0), titled.get(1)), 1));
        }
        return byProse(source, titled, told);
    }

    /** Weighs pairs by the blocks that name both, and by how often they do. */
    private List<Candidate> byProse(Source source, List<String> titled, Days told) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> total = new HashMap<>();
        Map<Set<String>, Double> together = new HashMap<>();
        for (Block block : source.blocks()) {
            List<String> states = states(source.text(), block.span(), false, told);
            Set<String> here = new HashSet<>(states);
            for (String code : states) {
                first.putIfAbsent(code, first.size());
                total.merge(code, 1, Integer::sum);
            }
            for (String a : here) {
                for (String b : here) {
                    if (a.compareTo(b) < 0) {
                        together.merge(Set.of(a, b), 1.0, Double::sum);
                    }
                }
            }
        }
        List<Candidate> ranked = new ArrayList<>();
        together.forEach((pair, blocks) -> {
            List<String> ordered = pair.stream()
                    .sorted(Comparator.comparing(code -> first.getOrDefault(code, 0)))
                    .toList();
            double rarer = Math.min(total.getOrDefault(ordered.get(0), 0), total.getOrDefault(ordered.get(1), 0));
            double weight = blocks + rarer;
            for (String code : titled) {
                weight *= pair.contains(code) ? 3 : 1;
            }
            ranked.add(new Candidate(Dyad.of(ordered.get(0), ordered.get(1)), weight));
        });
        ranked.sort(Comparator.comparingDouble(Candidate::weight)
                .reversed()
                .thenComparing(candidate -> candidate.dyad().toString()));
        return ranked;
    }

    /** Codes of the states that names, adjectives, peoples and capitals in a stretch of text stand for, repeats kept; ambiguous ones in a title. */
    private List<String> states(String text, Span within, boolean title, Days told) {
        List<String> codes = new ArrayList<>();
        Days own = years(text, within);
        Days days = own.equals(Days.ALWAYS) ? told : own;
        Optional<Span> attribution = title ? Optional.empty() : Attribution.of(text, within);
        for (Match match : gazetteer.find(text, within)) {
            if (attribution.isPresent() && attribution.get().contains(new Span(match.start(), match.end()))) continue;
            Entry best = null;
            for (Entry entry : match.entries()) {
                boolean state =
                        switch (entry.what()) {
                            case STATE, ADJECTIVE, COMBINING, DEMONYM, DEMONYMS, SEAT -> true;
                            default -> false;
                        };
                boolean better = best == null || isNearer(entry.days(), best.days(), days);
                if (state && better && (title || !entry.ambiguous())) {
                    best = entry;
                }
            }
            if (best != null && best.party() != null) {
                codes.add(best.party().code());
            }
        }
        return codes;
    }

    /** Nearer to the days told of; of two that both fit, the one that has not ended. */
    private static boolean isNearer(Days one, Days other, Days days) {
        double gain = other.yearsTo(days) - one.yearsTo(days);
        return gain > 0 || gain == 0 && one.to() == Integer.MAX_VALUE && other.to() != Integer.MAX_VALUE;
    }

    /** The years that a text names, or else when it was written. */
    private static Days told(Source source) {
        Days named = years(source.text(), new Span(0, source.text().length()));
        return source.date() != null && named.equals(Days.ALWAYS) ? Days.of(source.date()) : named;
    }

    private static Days years(String text, Span within) {
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile("\\b(1[6-9]\\d\\d|20\\d\\d)\\b").matcher(within.of(text));
        int from = Integer.MAX_VALUE;
        int to = 0;
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            from = Math.min(from, year);
            to = Math.max(to, year);
        }
        return to == 0 ? Days.ALWAYS : Days.of(Integer.toString(from), Integer.toString(to));
    }

    private static void addNew(List<String> codes, String code) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }
}
