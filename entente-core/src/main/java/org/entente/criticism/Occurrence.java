package org.entente.criticism;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.entente.time.TimeMention;

/** Tells a date at which an event happened from one at which something else was done about it. */
final class Occurrence {
    private static final Set<String> TREATIES =
            Set.of("sign", "conclude", "initial", "make", "reach", "agree", "seal", "enter", "negotiate");
    private static final Set<String> MEETINGS = Set.of(
            "meet", "hold", "open", "convene", "assemble", "gather", "begin", "attend", "host", "summon", "confer");
    private static final Set<String> FIGHTS =
            Set.of("break", "begin", "start", "fight", "win", "wage", "erupt", "launch", "rage", "defeat", "lose");
    private static final Set<String> ANY = Set.of(
            "occur", "happen", "take", "be", "date", "sign", "begin", "start", "stage", "mount", "carry", "come",
            "pass", "adopt", "blow", "sink", "form", "agree", "destroy");
    private static final Set<String> ISSUES = Set.of(
            "issue",
            "publish",
            "proclaim",
            "announce",
            "send",
            "deliver",
            "found",
            "establish",
            "create",
            "form",
            "launch",
            "present",
            "make",
            "set",
            "reach",
            "propose",
            "break",
            "declare",
            "erupt");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> FINITE_OR_PASSIVE = Set.of("VBD", "VBN");
    private static final Set<String> ANOTHER =
            Set.of("second", "third", "new", "another", "next", "previous", "earlier");
    private static final Pattern COUNTED_FROM = Pattern.compile("\\b(?:after|before|since|following|until)\\b");
    private static final Set<String> NOMINAL = Set.of(
            "signature",
            "signing",
            "conclusion",
            "opening",
            "outbreak",
            "start",
            "beginning",
            "proclamation",
            "publication",
            "meeting",
            "presentation",
            "foundation",
            "founding");

    private Occurrence() {}

    /** Whether the date beside the words is the day of the event that they name. */
    static boolean dates(Examination text, ChronicleLink link, TimeMention date) {
        if (date.relation() != TimeMention.Relation.ON && date.relation() != TimeMention.Relation.DURING) return false;
        EventMention event = text.eventAt(link.sentence(), link.span());
        if (event != null
                && (event.aux().contains(Aux.NEGATION)
                        || event.aux().contains(Aux.FUTURE)
                        || event.aux().contains(Aux.HYPOTHETICAL))) {
            return false;
        }
        if (isAnother(text, link) || isCountedFrom(text, link, date)) return false;
        if (date == text.adjacent(link.span())) return !isAfterComma(text, link.span(), date);
        int head = text.headOf(link.sentence(), link.span());
        if (head < 0) return false;
        if (link.entry().kind() != ChronicleEntry.Kind.TREATY && qualifies(text, link, date)) return true;
        List<Token> tokens = text.sentence(link.sentence()).tokens();
        if (isOfAnotherNoun(text, link, date, head)) return false;
        Token name = tokens.get(head);
        if (name.isRoot()) return true;
        Token governor = tokens.get(name.head());
        if (NOMINAL.contains(governor.lemma()) && name.is("nmod"))
            return governor.isRoot() || isDatedBy(text, link, date);
        if (governor.upos() != Upos.VERB && governor.upos() != Upos.AUX && !name.is("nsubj")) {
            return isNominalSentence(tokens) && link.how() == ChronicleLink.How.NAME;
        }
        if (isInstrument(tokens, name) && governor.upos() == Upos.VERB)
            return FINITE_OR_PASSIVE.contains(governor.xpos());
        boolean core = name.is("nsubj") || name.is("obj");
        String lemma = governor.upos() == Upos.VERB ? governor.lemma() : "be";
        return core && happens(link.entry(), lemma) && isPast(governor);
    }

    /** Whether the date hangs on the name itself: "the conference in May 1922". */
    private static boolean qualifies(Examination text, ChronicleLink link, TimeMention date) {
        int at = text.headOf(link.sentence(), date.span());
        if (at < 0) return false;
        int governor = text.sentence(link.sentence()).tokens().get(at).head();
        return governor >= 0
                && link.span()
                        .contains(text.sentence(link.sentence())
                                .tokens()
                                .get(governor)
                                .span());
    }

    /** "The occupation in September and the war in December": the date hangs on a noun that does not govern the name. */
    private static boolean isOfAnotherNoun(Examination text, ChronicleLink link, TimeMention date, int name) {
        List<Token> tokens = text.sentence(link.sentence()).tokens();
        int at = text.headOf(link.sentence(), date.span());
        int governor = at < 0 ? -1 : tokens.get(at).head();
        if (governor < 0
                || tokens.get(governor).upos() != Upos.NOUN
                        && tokens.get(governor).upos() != Upos.PROPN) {
            return false;
        }
        boolean first = tokens.get(name).is("conj") && tokens.get(name).head() == governor;
        for (int over = name; over >= 0 && !first; over = tokens.get(over).head()) {
            if (over == governor) return false;
        }
        return true;
    }

    private static boolean isDatedBy(Examination text, ChronicleLink link, TimeMention date) {
        return text.dateBeside(link.sentence(), link.span()) == date;
    }

    private static boolean isAnother(Examination text, ChronicleLink link) {
        int at = text.tokenAt(link.sentence(), link.span());
        return at > 0
                && ANOTHER.contains(
                        text.sentence(link.sentence()).tokens().get(at - 1).lemma());
    }

    /** "The conference met two months after the landings of November": the date is not the conference's. */
    private static boolean isCountedFrom(Examination text, ChronicleLink link, TimeMention date) {
        if (date.span().start() < link.span().end()) return false;
        Span between = new Span(link.span().end(), date.span().start());
        return COUNTED_FROM.matcher(text.words(between)).find();
    }

    /** "Was ended by the Treaty of X": what the treaty does is done on its day. */
    private static boolean isInstrument(List<Token> tokens, Token name) {
        return name.is("obl")
                && tokens.stream()
                        .anyMatch(mark -> mark.head() == name.index()
                                && mark.is("case")
                                && mark.lemma().equals("by"));
    }

    private static boolean isPast(Token verb) {
        return !verb.xpos().equals("VB");
    }

    /** An entry of a chronology: "Exchange of shots near the bridge." */
    private static boolean isNominalSentence(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> token.upos() == Upos.AUX || FINITE.contains(token.xpos()));
    }

    private static boolean isAfterComma(Examination text, Span name, TimeMention date) {
        return date.span().start() > name.end()
                && text.source()
                        .text()
                        .substring(name.end(), date.span().start())
                        .strip()
                        .equals(",")
                && !text.source().text().startsWith(")", date.span().end());
    }

    private static boolean happens(ChronicleEntry entry, String lemma) {
        return switch (entry.kind()) {
            case TREATY -> TREATIES.contains(lemma) || lemma.equals("be");
            case CONFERENCE, VISIT -> MEETINGS.contains(lemma) || ANY.contains(lemma);
            case WAR, BATTLE -> FIGHTS.contains(lemma) || ANY.contains(lemma);
            default -> ANY.contains(lemma) || ISSUES.contains(lemma) || FIGHTS.contains(lemma);
        };
    }
}
