package org.entente.criticism;

import java.util.List;
import java.util.Set;
import org.entente.language.Token;
import org.entente.source.Span;

/** Reads what part somebody who is named has in what is told: who did it, whose words they are, to whom. */
final class PartTaken {
    private static final Set<String> SUFFERING = Set.of(
            "killed",
            "deposed",
            "new-leader",
            "victim",
            "arrested",
            "expelled",
            "wounded",
            "addressee",
            "recipient",
            "died",
            "loser");

    static final Set<String> WRITINGS =
            Set.of("letter", "note", "telegram", "message", "speech", "despatch", "memorandum");
    private static final Set<String> AUTHORS = Set.of("author", "speaker", "by");
    private static final Set<String> COMING = Set.of("visitor", "signed", "initiator", "envoy", "negotiator", "chair");
    /** What is one's own to the point that one acts in it: "Wolseley's army beat", not "to Rosebery's alarm". */
    private static final Set<String> OWN = Set.of(
            "army",
            "force",
            "troop",
            "troops",
            "man",
            "fleet",
            "squadron",
            "ship",
            "gun",
            "column",
            "division",
            "corps",
            "expedition",
            "cavalry",
            "government",
            "cabinet",
            "ministry",
            "administration",
            "regime",
            "signature",
            "name",
            "hand",
            "minister",
            "envoy",
            "general",
            "soldier",
            "agent",
            "command",
            "leadership",
            "victory",
            "defeat",
            "offensive",
            "campaign",
            "pay",
            "order",
            "behalf",
            "soldiery",
            "brigade",
            "flotilla",
            "legion",
            "mission");

    private static final Set<String> ADDRESSEES = Set.of("addressee", "recipient");

    /** By whom these are done has a part in whatever it is about: "an expedition led by". */
    private static final Set<String> AGENCIES = Set.copyOf(List.of(
            ("lead command head direct write draft compose sign organise organize arrange inspire order plan engineer mediate"
                            + " chair host propose hire pay send present deliver hand draw conclude negotiate announce declare"
                            + " make carry stage commit own cut do accompany follow back guide pilot bring initial drive")
                    .split(" ")));

    /** What hosts do; others greet beside them. */
    private static final Set<String> RECEIVING = Set.of("receive", "welcome", "host", "entertain", "fete");

    /** What hangs between a name and the verb whose subject, object or agent it is part of. */
    private static final Set<String> BESIDE = Set.of("appos", "flat", "compound", "nmod", "conj", "name");

    private static final Set<String> PARTS = Set.of("nsubj", "obl", "obj", "iobj", "root", "parataxis", "dep");

    private final Descriptions descriptions;

    PartTaken(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** How a name stands to what was done. */
    enum Part {
        NONE,
        /** Subject of an active verb that has an object. */
        DOER,
        /** Who receives one that comes. */
        HOST,
        /** Whose letter or speech it is. */
        AUTHOR,
        /** To whom it is. */
        ADDRESSEE,
        /** Object of an active verb: no author of it, and nobody who came or signed. */
        OBJECT,
        /** Anything else that takes part: agent, object, partner, the one whose deed a noun tells. */
        ANY
    }

    /** Whether the name is subject, object or partner of what was done, or its agent. */
    Part of(Examination text, ChronicleLink link, Span name) {
        List<Token> tokens = text.sentence(link.sentence()).tokens();
        int at = text.headOf(link.sentence(), name);
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            Token token = tokens.get(at);
            if (token.isRoot()) return Part.ANY;
            Token head = tokens.get(token.head());
            if (PARTS.stream().anyMatch(token::is)) {
                boolean agent = tokens.stream()
                        .anyMatch(mark ->
                                mark.head() == token.index() && mark.lemma().equals("by"));
                if ((agent || isAtHeadOf(tokens, token, head)) && AGENCIES.contains(head.lemma())) return Part.DOER;
                if (!isDeed(link, tokens, head)) return Part.NONE;
                boolean acts = token.relation().equals("nsubj")
                        && tokens.stream().anyMatch(obj -> obj.head() == head.index() && obj.is("obj"));
                boolean receives = link.entry().kind() == ChronicleEntry.Kind.VISIT && RECEIVING.contains(head.lemma());
                if (receives && (agent || acts)) return Part.HOST;
                if (agent) return Part.DOER;
                if (token.relation().equals("obj") && !isPassive(tokens, head)) return Part.OBJECT;
                return acts ? Part.DOER : Part.ANY;
            }
            if (token.is("nmod") && WRITINGS.contains(head.lemma())) {
                return isTo(tokens, token) ? Part.ADDRESSEE : Part.AUTHOR;
            }
            boolean possessor = token.is("nmod") && descriptions.isDeed(link.entry(), head.lemma());
            if (possessor) return Part.ANY;
            boolean another = token.relation().equals("nmod:poss") && !OWN.contains(head.lemma());
            if (another || BESIDE.stream().noneMatch(token::is)) return Part.NONE;
            at = token.head();
        }
        return Part.NONE;
    }

    /** "Napier led an army up the pass": who leads what is his own has a part in whatever it does. */
    private static boolean isAtHeadOf(List<Token> tokens, Token name, Token verb) {
        return name.relation().equals("nsubj")
                && tokens.stream()
                        .anyMatch(obj -> obj.head() == verb.index() && obj.is("obj") && OWN.contains(obj.lemma()));
    }

    private static boolean isPassive(List<Token> tokens, Token verb) {
        return tokens.stream()
                .anyMatch(token ->
                        token.head() == verb.index() && (token.relation().endsWith(":pass")));
    }

    private static boolean isTo(List<Token> tokens, Token name) {
        return tokens.stream()
                .anyMatch(mark -> mark.head() == name.index()
                        && mark.is("case")
                        && mark.lemma().equals("to"));
    }

    /** Whether a part in the chronicle is one that somebody told of in this way could have. */
    static boolean suits(Part part, String role) {
        return switch (part) {
            case NONE -> false;
            case DOER -> !SUFFERING.contains(role);
            case HOST -> role.equals("host");
            case AUTHOR -> AUTHORS.contains(role);
            case ADDRESSEE -> ADDRESSEES.contains(role);
            case OBJECT -> !AUTHORS.contains(role) && !COMING.contains(role);
            case ANY -> true;
        };
    }

    /** Whether the verb tells what was done, or is one of several with the verb that does: "landed and took". */
    private boolean isDeed(ChronicleLink link, List<Token> tokens, Token verb) {
        if (descriptions.isDeed(link.entry(), verb.lemma())) return true;
        return link.how() == ChronicleLink.How.NAME
                && tokens.stream()
                        .anyMatch(token ->
                                token.head() == verb.index() && link.span().contains(token.span()));
    }
}
