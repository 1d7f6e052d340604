package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.ActorMention;
import org.entente.actor.Party;
import org.entente.actor.State;
import org.entente.language.Token;
import org.entente.source.Span;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/** One of several parties named together that had no part in the event, where one that had is missing. */
final class WrongParty implements Check {
    private static final Set<ChronicleEntry.Kind> PAIRED = Set.of(
            ChronicleEntry.Kind.TREATY,
            ChronicleEntry.Kind.RECOGNITION,
            ChronicleEntry.Kind.BREAK,
            ChronicleEntry.Kind.VISIT);

    /** What one state does, so that another's name in its place is a slip. */
    private static final Set<String> ALONE = Set.of(
            "annexed",
            "occupied",
            "invaded",
            "seized",
            "captured",
            "bombarded",
            "bombed",
            "raided",
            "denounced",
            "rejected",
            "broke",
            "protested",
            "leased",
            "purchased",
            "expropriated",
            "left",
            "withdrew",
            "struck",
            "sank",
            "shot-down",
            "intervened",
            "mediated",
            "sent",
            "proposed",
            "arrested",
            "aided",
            "landed");

    private static final Set<ActorMention.Kind> NATIONS =
            Set.of(ActorMention.Kind.STATE, ActorMention.Kind.ADJECTIVE, ActorMention.Kind.DEMONYM);
    private static final Pattern JOINT = Pattern.compile("\\b(?:and|or)\\b|[+&]");
    private static final Set<String> PLACING = Set.of("at", "in", "near", "outside", "to", "from");

    private final Descriptions descriptions;

    WrongParty(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (ChronicleLink link : text.links()) {
            if (link.date() != null
                    && !WrongDate.agrees(link.entry(), link.date().edtf())) continue;
            boolean doubtful = !link.sure() && link.how() == ChronicleLink.How.DESCRIPTION;
            List<List<ActorMention>> rows = doubtful ? List.of() : series(text, link.sentence());
            for (List<ActorMention> series : rows) {
                Finding finding = check(text, link, series);
                if (finding != null) findings.add(finding);
            }
            Finding partner = link.entry().parties().size() == 2 ? partner(text, link) : null;
            if (partner != null) findings.add(partner);
            Finding doer = doubtful ? null : doer(text, link);
            if (doer != null) findings.add(doer);
        }
        return findings;
    }

    /** "Signed with France" what the chronicle has signed with Russia: the other of two, where the one is told. */
    private @Nullable Finding partner(Examination text, ChronicleLink link) {
        if (!PAIRED.contains(link.entry().kind()) || link.date() == null) return null;
        List<ActorMention> partners = new ArrayList<>();
        Set<Party> named = new LinkedHashSet<>();
        for (ActorMention mention : text.actorsIn(link.sentence())) {
            mention.parties().forEach(party -> named.add(party.state()));
            boolean state = mention.kind() == ActorMention.Kind.STATE
                    && mention.parties().size() == 1;
            if (state && isPartner(text, link.sentence(), mention)) partners.add(mention);
        }
        Set<Party> missing = new LinkedHashSet<>();
        link.entry().parties().forEach(party -> missing.add(party.state()));
        missing.removeAll(named);
        if (partners.size() != 1 || missing.size() != 1) return null;
        ActorMention wrong = partners.get(0);
        if (link.entry().parties().stream()
                .anyMatch(party -> party.state().equals(wrong.parties().get(0).state()))) return null;
        State state = text.gazetteer().state(missing.iterator().next().code()).orElse(null);
        return state == null ? null : finding(text, link, wrong, state);
    }

    /** "A French veto" where the veto was Russia's: the only one who did it is another, and goes unnamed. */
    private @Nullable Finding doer(Examination text, ChronicleLink link) {
        if (link.how() == ChronicleLink.How.NAME || !link.sure()) return null;
        Set<Party> doers = new LinkedHashSet<>();
        for (ChronicleEntry.Role role : link.entry().roles()) {
            if (ALONE.contains(role.verb())) doers.add(role.actor().state());
        }
        if (doers.size() != 1) return null;
        Party right = doers.iterator().next();
        Set<Party> told = new LinkedHashSet<>();
        ActorMention wrong = null;
        for (ActorMention mention : text.actorsIn(link.sentence())) {
            mention.parties().forEach(party -> told.add(party.state()));
            if (mention.parties().size() == 1 && isDoer(text, link, mention)) wrong = mention;
        }
        if (wrong == null || told.contains(right)) return null;
        Party stated = wrong.parties().get(0).state();
        boolean part =
                link.entry().parties().stream().anyMatch(party -> party.state().equals(stated));
        State state = text.gazetteer().state(right.code()).orElse(null);
        if (part || state == null) return null;
        boolean ofItsMonth =
                link.date() == null || link.date().edtf().precision().compareTo(Precision.MONTH) >= 0;
        return ofItsMonth ? finding(text, link, wrong, state) : null;
    }

    /** Whether a state by its name or adjective is subject or agent of the deed, or stands before the noun that tells it. */
    private boolean isDoer(Examination text, ChronicleLink link, ActorMention mention) {
        if (!NATIONS.contains(mention.kind())) return false;
        List<Token> tokens = text.sentence(link.sentence()).tokens();
        Token token = tokens.get(mention.token());
        if (token.head() < 0) return false;
        Token head = tokens.get(token.head());
        boolean before = token.is("amod") || token.relation().equals("nmod:poss");
        if (before && descriptions.isDeed(link.entry(), head.lemma())) return true;
        if (token.is("amod") && head.head() >= 0) {
            token = head;
            head = tokens.get(head.head());
        }
        int doer = token.index();
        boolean agent = tokens.stream()
                .anyMatch(mark -> mark.head() == doer && mark.lemma().equals("by"));
        boolean acts = token.relation().equals("nsubj") || agent;
        return acts && descriptions.isDeed(link.entry(), head.lemma());
    }

    private static boolean isPartner(Examination text, int sentence, ActorMention mention) {
        List<Token> tokens = text.sentence(sentence).tokens();
        return tokens.stream()
                .anyMatch(mark -> mark.head() == mention.token()
                        && mark.is("case")
                        && mark.lemma().equals("with"));
    }

    private Finding finding(Examination text, ChronicleLink link, ActorMention wrong, State right) {
        return text.finding(
                this,
                link.sure() && link.how() == ChronicleLink.How.NAME ? Severity.ERROR : Severity.WARNING,
                wrong.span(),
                called(wrong, right),
                "the chronicle has " + right.name() + " in " + link.entry().name() + ", and not "
                        + text.words(wrong.span()),
                link.evidence());
    }

    private @Nullable Finding check(Examination text, ChronicleLink link, List<ActorMention> series) {
        Set<Party> all = new LinkedHashSet<>();
        link.entry().parties().forEach(party -> all.add(party.state()));
        for (Set<Party> doers : doers(link.entry()).values()) {
            if (doers.size() < series.size()) continue;
            List<ActorMention> strangers = series.stream()
                    .filter(mention -> !all.contains(mention.parties().get(0).state()))
                    .toList();
            if (strangers.size() != 1) continue;
            Set<Party> missing = new LinkedHashSet<>(doers);
            series.forEach(mention -> missing.remove(mention.parties().get(0).state()));
            Set<Party> named = text.partiesIn(text.whole(link.sentence()));
            boolean part = doers.size() > series.size();
            if (part) missing.removeAll(named);
            if (missing.isEmpty() || missing.size() > (part && series.size() > 2 ? 2 : 1)) continue;
            Party right = missing.iterator().next();
            if (named.contains(right)) continue;
            ActorMention wrong = strangers.get(0);
            State state = text.gazetteer().state(right.code()).orElse(null);
            if (state == null || called(wrong, state).equals(text.words(wrong.span()))) continue;
            return finding(text, link, wrong, state);
        }
        return null;
    }

    private static String called(ActorMention wrong, State right) {
        boolean adjective = wrong.kind() == ActorMention.Kind.ADJECTIVE
                && !right.adjectives().isEmpty();
        return adjective ? right.adjectives().get(0).text() : right.name();
    }

    /** The parties by what they did together. */
    private static Map<String, Set<Party>> doers(ChronicleEntry entry) {
        Map<String, Set<Party>> doers = new HashMap<>();
        for (ChronicleEntry.Role role : entry.roles()) {
            doers.computeIfAbsent(role.verb(), unused -> new LinkedHashSet<>())
                    .add(role.actor().state());
        }
        doers.values().removeIf(parties -> parties.size() < 2);
        return doers;
    }

    /** States named in a row: "Russia, Germany and Britain", "French and British". */
    private static List<List<ActorMention>> series(Examination text, int sentence) {
        List<ActorMention> states = text.actorsIn(sentence).stream()
                .filter(mention -> NATIONS.contains(mention.kind()) || isGovernment(text, sentence, mention))
                .filter(mention -> mention.parties().size() == 1)
                .toList();
        List<List<ActorMention>> series = new ArrayList<>();
        List<ActorMention> open = new ArrayList<>();
        for (ActorMention mention : states) {
            if (!open.isEmpty() && !isJoined(text, sentence, open.get(open.size() - 1), mention)) {
                series.add(List.copyOf(open));
                open.clear();
            }
            open.add(mention);
        }
        series.add(List.copyOf(open));
        series.removeIf(row -> row.size() < 2 || !isClosed(text, row));
        return series;
    }

    /** Whether the last of a row is joined by a word: of "by London and Paris, Prague said yes" only the first two are a row. */
    private static boolean isClosed(Examination text, List<ActorMention> row) {
        Span gap = new Span(
                row.get(row.size() - 2).span().end(),
                row.get(row.size() - 1).span().start());
        return JOINT.matcher(text.words(gap)).find();
    }

    /** A capital that stands for its government, not the scene of what was done. */
    private static boolean isGovernment(Examination text, int sentence, ActorMention mention) {
        return mention.kind() == ActorMention.Kind.SEAT
                && text.sentence(sentence).tokens().stream()
                        .noneMatch(mark -> mark.head() == mention.token() && PLACING.contains(mark.lemma()));
    }

    private static boolean isJoined(Examination text, int sentence, ActorMention one, ActorMention next) {
        Span gap = new Span(
                Math.min(one.span().end(), next.span().start()), next.span().start());
        List<Token> between = text.tokens(sentence, gap);
        return between.stream()
                        .allMatch(token ->
                                Set.of(",", "and", "the", "or", "+", "&").contains(token.form()))
                && !between.isEmpty();
    }
}
