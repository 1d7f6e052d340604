package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.event.Side;
import org.entente.linking.Conflict;
import org.entente.linking.Event;
import org.entente.relation.Measures.Tally;
import org.entente.relation.Phase;
import org.entente.relation.Relation;
import org.entente.relation.Series;
import org.entente.relation.TurningPoint;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Composes the evaluation of a relation from what was related and what the texts judge. Every clause has its citations,
 * and no clause says more than its evidence: below a few acts there is no verdict, only what there is.
 */
final class VerdictWriter {
    private static final int ENOUGH_ACTS = 5;
    private static final int MANY_ACTS = 12;
    private static final int FIELD_ACTS = 3;
    private static final double SURE = 0.65;
    /** What an act is worth as an example whose month is not known. */
    private static final double VAGUE = 0.7;

    private static final int TURNS = 6;
    private static final int GAP = 3;

    private final Relation relation;
    private final Wording words;
    private final List<Remark> remarks;
    private final List<Verdict.Sentence> sentences = new ArrayList<>();

    private VerdictWriter(Relation relation, Wording words, List<Remark> remarks) {
        this.relation = relation;
        this.words = words;
        this.remarks = remarks;
    }

    /**
     * @param names code to name, as the texts call the states
     * @param remarks what the texts judge
     */
    static Verdict write(Relation relation, Map<String, String> names, List<Remark> remarks) {
        VerdictWriter writer = new VerdictWriter(relation, new Wording(relation.dyad(), names), remarks);
        List<Event> acts = relation.acts();
        if (acts.isEmpty()) return new Verdict(List.of());
        if (acts.size() < ENOUGH_ACTS) return writer.tooLittle(acts);
        writer.balance(acts);
        writer.phases();
        writer.turns();
        writer.fields();
        writer.blame();
        writer.counterfactual();
        writer.outside();
        writer.unknown(acts);
        return new Verdict(writer.sentences);
    }

    private Verdict tooLittle(List<Event> acts) {
        Sentence sentence = new Sentence()
                .say("The texts tell of " + Wording.number(acts.size(), "act") + " between " + words.two()
                        + " and no more, which is too little for a verdict: ");
        for (int i = 0; i < acts.size(); i++) {
            sentence.say(i == 0 ? "" : i == acts.size() - 1 ? " and " : ", ")
                    .say(Wording.quote(acts.get(i)), acts.get(i));
        }
        return new Verdict(List.of(sentence.end()));
    }

    private void balance(List<Event> acts) {
        double drew = weight(acts, Side.FOR);
        double drove = weight(acts, Side.AGAINST);
        double share = drew / (drew + drove);
        int together = relation.measures().together();
        Sentence sentence = new Sentence()
                .say(acts.size() < MANY_ACTS ? "As far as so few acts tell, " : "On balance, ")
                .say(Wording.balance(share, words.two()))
                .say(": " + Wording.number(together, "act") + " against "
                        + Wording.number(relation.measures().apart()) + ", the weightiest of them being ");
        Event best = weightiest(acts, event -> event.side() == Side.FOR);
        Event worst = weightiest(acts, event -> event.side() == Side.AGAINST);
        if (best != null) sentence.say(Wording.quote(best), best);
        if (best != null && worst != null) sentence.say(" on the one side and ");
        if (worst != null) sentence.say(Wording.quote(worst), worst);
        sentences.add(sentence.say(best != null && worst != null ? " on the other" : "")
                .end());
    }

    private void phases() {
        List<Phase> phases = relation.phases();
        if (phases.size() < 2) return;
        Sentence sentence = new Sentence().say("The relation passed from ");
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            Side side = phase.balance() >= 0 ? Side.FOR : Side.AGAINST;
            Event telling = weightiest(phase.events(), event -> event.side() == side);
            String join = i == 0 ? "" : i == 1 ? " to " : i == phases.size() - 1 ? " and at last to " : ", then to ";
            String acts = i == 0
                    ? Wording.number(phase.events().size(), "act")
                    : Wording.number(phase.events().size());
            sentence.say(join + phase.character().label() + " (" + phase.years() + ", " + acts + ")", telling);
        }
        double trend = phases.get(phases.size() - 1).balance() - phases.get(0).balance();
        if (Math.abs(trend) > 0.3) {
            sentence.say(trend > 0 ? ", and ended better than it began" : ", and ended worse than it began");
        }
        sentences.add(sentence.end());
    }

    private void turns() {
        List<TurningPoint> turns = relation.turningPoints().stream()
                .filter(turn -> !turn.eventsAfter().isEmpty())
                .sorted(Comparator.comparingDouble(TurningPoint::confidence).reversed())
                .limit(TURNS)
                .sorted(Comparator.comparingInt(TurningPoint::year))
                .toList();
        if (turns.isEmpty()) return;
        Sentence sentence = new Sentence().say("It turned ");
        boolean better = !turns.get(0).isForBetter();
        for (int i = 0; i < turns.size(); i++) {
            TurningPoint turn = turns.get(i);
            String join = i == 0 ? "" : i == turns.size() - 1 ? " and " : ", ";
            boolean again = turn.isForBetter() == better;
            better = turn.isForBetter();
            String how = again ? "" : better ? "for the better " : "for the worse ";
            String when = (turn.confidence() < SURE ? "perhaps in " : "in ") + turn.year();
            Event telling = opening(turn);
            sentence.say(join + how + when + " with ").say(Wording.quote(telling), telling);
        }
        sentences.add(sentence.end());
    }

    /** The weightiest act of the year in which it turned; else of all that opened what came after. */
    private static @Nullable Event opening(TurningPoint turn) {
        Event first =
                weightiest(turn.eventsAfter(), event -> Wording.year(event).orElse(0) == turn.year());
        return first == null ? weightiest(turn.eventsAfter(), event -> true) : first;
    }

    private void fields() {
        List<Map.Entry<String, Tally>> fields = relation.measures().byContext().entrySet().stream()
                .filter(field -> field.getValue().acts() >= FIELD_ACTS)
                .sorted(Comparator.comparingDouble(
                        field -> field.getValue().net() / field.getValue().acts()))
                .toList();
        if (fields.size() < 2) return;
        Map.Entry<String, Tally> worst = fields.get(0);
        Map.Entry<String, Tally> best = fields.get(fields.size() - 1);
        boolean apart = best.getValue().net() > 0 && worst.getValue().net() < 0;
        Sentence sentence =
                new Sentence().say(apart ? "The two got on best in " : "Of all fields they got on least badly in ");
        if (!apart && worst.getValue().net() >= 0) sentence = new Sentence().say("They got on best of all in ");
        field(sentence, best, Side.FOR);
        sentence.say(worst.getValue().net() >= 0 ? " and least well in " : " and worst in ");
        field(sentence, worst, Side.AGAINST);
        sentences.add(sentence.end());
    }

    private void field(Sentence sentence, Map.Entry<String, Tally> field, Side side) {
        Tally tally = field.getValue();
        int told = side == Side.FOR ? tally.together() : tally.apart();
        Event telling = weightiest(
                relation.acts(),
                event -> event.side() == side && event.contexts().contains(field.getKey()));
        sentence.say(
                Wording.field(field.getKey()) + " (" + Wording.number(told) + " of "
                        + Wording.number(tally.acts(), "act")
                        + (side == Side.FOR ? " drew them together)" : " drove them apart)"),
                telling);
    }

    private void blame() {
        Optional<Remark> blame = remark(Remark.Kind.BLAME);
        Optional<Remark> excuse = remark(Remark.Kind.EXCUSE);
        if (blame.isEmpty() && excuse.isEmpty()) return;
        Sentence sentence = new Sentence();
        blame.ifPresent(remark -> sentence.say(
                words.teller(remark.passage().source()) + " blames "
                        + (remark.of().isEmpty() ? "" : remark.of() + ": ") + Wording.quote(remark.passage()),
                remark.passage()));
        if (blame.isPresent() && excuse.isPresent()) sentence.say("; ");
        excuse.ifPresent(remark -> {
            boolean same = blame.map(other ->
                            other.passage().source().equals(remark.passage().source()))
                    .orElse(false);
            boolean samePerson =
                    same && blame.map(Remark::of).filter(remark.of()::equals).isPresent();
            String teller = same ? "yet it also" : words.teller(remark.passage().source());
            String told = blame.isPresent() && !same
                    ? teller.substring(0, 1).toLowerCase(Locale.UK) + teller.substring(1)
                    : teller;
            sentence.say(
                    told
                            + (samePerson
                                    ? " says in excuse: "
                                    : " excuses " + (remark.of().isEmpty() ? "" : remark.of() + ": "))
                            + Wording.quote(remark.passage()),
                    remark.passage());
        });
        sentences.add(sentence.end());
    }

    private void counterfactual() {
        remark(Remark.Kind.COUNTERFACTUAL)
                .ifPresent(remark -> sentences.add(new Sentence()
                        .say(words.teller(remark.passage().source()) + " says what might have been: ")
                        .say(Wording.quote(remark.passage()), remark.passage())
                        .end()));
    }

    /** The remark that names somebody, of the text that says most; the first of several. */
    private Optional<Remark> remark(Remark.Kind kind) {
        return remarks.stream()
                .filter(remark -> remark.kind() == kind)
                .max(Comparator.comparing((Remark remark) -> !remark.of().isEmpty())
                        .thenComparing(remark -> remark.passage().text().contains("blame")));
    }

    /** The act of one of the two with others that is nearest to a turning point; else the weightiest. */
    private void outside() {
        Set<Integer> years =
                relation.turningPoints().stream().map(TurningPoint::year).collect(Collectors.toSet());
        Comparator<Event> near = Comparator.comparing(event -> Wording.year(event)
                .map(year -> years.contains(year) || years.contains(year + 1))
                .orElse(false));
        relation.outside().stream()
                .filter(event -> !words.others(event).isEmpty())
                .max(near.thenComparing(Event::independent)
                        .thenComparingDouble(event -> Math.abs(event.score()) * event.confidence()))
                .ifPresent(event -> sentences.add(new Sentence()
                        .say("From outside, " + words.others(event) + " bore on it")
                        .say(": ")
                        .say(Wording.quote(event), event)
                        .say(", which counts on neither side")
                        .end()));
    }

    private void unknown(List<Event> acts) {
        Sentence sentence = new Sentence();
        Optional<Event> disputed = acts.stream()
                .filter(event -> event.independent() > 1 && disputes(event).isPresent())
                .findFirst();
        disputed.ifPresent(event -> sentence.say(
                        "The texts do not agree on " + disputes(event).orElse("") + " of ")
                .say(Wording.quote(event), event));
        List<Event> undated =
                acts.stream().filter(event -> event.date() == null).toList();
        String join = disputed.isPresent() ? "; " : "";
        if (!undated.isEmpty()) {
            sentence.say(join + Wording.capital(Wording.number(undated.size(), "act"), join.isEmpty())
                    + (undated.size() == 1 ? " has" : " have") + " no date in them, as ");
            sentence.say(Wording.quote(undated.get(0)), undated.get(0));
            join = ", and ";
        }
        gap(sentence, join);
        if (sentence.isCited()) sentences.add(sentence.end());
    }

    private static Optional<String> disputes(Event event) {
        for (Conflict conflict : event.conflicts()) {
            if (conflict.attribute() == Conflict.Attribute.DATE) {
                return Optional.of(
                        "the date (" + String.join(" or ", conflict.values().keySet()) + ")");
            }
        }
        return Optional.empty();
    }

    /** The longest silence between two years with evidence. */
    private void gap(Sentence sentence, String join) {
        List<Series.Point> points = relation.yearly().points();
        int at = -1;
        int longest = GAP - 1;
        for (int i = 1; i < points.size(); i++) {
            int silent = points.get(i).index() - points.get(i - 1).index() - 1;
            if (silent > longest) {
                longest = silent;
                at = i;
            }
        }
        if (at < 0) return;
        int from = points.get(at - 1).index() + 1;
        int to = points.get(at).index() - 1;
        sentence.say(
                join + Wording.capital("nothing is told of the years " + from + " to " + to, join.isEmpty()),
                points.get(at).shares().get(0).event());
    }

    private static double weight(List<Event> events, Side side) {
        return events.stream()
                .filter(event -> event.side() == side)
                .mapToDouble(VerdictWriter::weight)
                .sum();
    }

    private static double weight(Event event) {
        return Math.abs(event.score()) * event.confidence();
    }

    /** How well an act stands for others: by its weight, by who tells of it, and by how well it is dated. */
    private static double standing(Event event) {
        boolean dated = event.date() != null && !event.date().precision().isCoarserThan(Precision.MONTH);
        return weight(event) * event.independent() * (dated ? 1 : VAGUE);
    }

    /** The weightiest that will do; of as weighty ones, the one that is told in a line. */
    private static @Nullable Event weightiest(List<Event> events, Predicate<Event> wanted) {
        return events.stream()
                .filter(wanted)
                .max(Comparator.comparingDouble(VerdictWriter::standing).thenComparing(Wording::reads))
                .orElse(null);
    }

    /** A sentence while it is written. */
    private static final class Sentence {
        private final List<Verdict.Clause> clauses = new ArrayList<>();

        Sentence say(String text) {
            clauses.add(new Verdict.Clause(text, List.of()));
            return this;
        }

        Sentence say(String text, @Nullable Event event) {
            if (event == null) return say(text);
            Set<Passage> passages = new LinkedHashSet<>();
            for (var report : event.reports()) {
                var mention = report.mentions().get(0);
                passages.add(new Passage(mention.source(), mention.sentence()));
            }
            clauses.add(new Verdict.Clause(text, passages.stream().limit(3).toList()));
            return this;
        }

        Sentence say(String text, Passage passage) {
            clauses.add(new Verdict.Clause(text, List.of(passage)));
            return this;
        }

        boolean isCited() {
            return clauses.stream().anyMatch(clause -> !clause.citations().isEmpty());
        }

        Verdict.Sentence end() {
            say(".");
            return new Verdict.Sentence(
                    clauses.stream().filter(clause -> !clause.text().isEmpty()).toList());
        }
    }
}
