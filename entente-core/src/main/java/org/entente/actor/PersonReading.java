package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.actor.ActorMention.Kind;
import org.entente.actor.Agent.Sort;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Tells who bears a name on the day: Austen or Neville Chamberlain, a President or a family called Bush. */
final class PersonReading {
    /** Which offices a title speaks of. */
    private static final Map<String, Set<Office>> OFFICES = Map.of(
            "president", Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT),
            "king", Set.of(Office.HEAD_OF_STATE),
            "emperor", Set.of(Office.HEAD_OF_STATE),
            "tsar", Set.of(Office.HEAD_OF_STATE),
            "sultan", Set.of(Office.HEAD_OF_STATE),
            "chancellor", Set.of(Office.HEAD_OF_GOVERNMENT),
            "premier", Set.of(Office.HEAD_OF_GOVERNMENT),
            "minister",
                    Set.of(Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER, Office.WAR_MINISTER, Office.MINISTER),
            "secretary", Set.of(Office.FOREIGN_MINISTER, Office.WAR_MINISTER, Office.MINISTER),
            "ambassador", Set.of(Office.AMBASSADOR));

    private static final double FARTHEST_YEARS = 35;
    private static final double FARTHEST_YEARS_FULL = 70;
    private static final double LEAST_SCORE = 39;

    private static final int YEAR = 367;
    private static final double NAMESAKE = 40;
    static final Set<Office> HEADS = Set.of(Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_STATE);

    private final Context context;

    PersonReading(Context context) {
        this.context = context;
    }

    static boolean isPlainTitle(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && Vocabulary.PLAIN_TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isTitle(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && (Vocabulary.TITLES.contains(word.toLowerCase(Locale.ROOT)) || isPlainTitle(word));
    }

    /** Reads the bearer of a name, or null where the words do not name one of the gazetteer's persons. */
    @Nullable
    Draft read(Scene scene, Span span, int first, int last, List<Entry> entries, @Nullable Days days) {
        SentenceTree tree = scene.tree;
        int start = nameStart(tree, first);
        if (last + 1 < tree.size() && (continues(tree, last) || LongerName.isNamed(tree.token(last + 1)))) {
            return null;
        }
        if (isNamesake(scene, start) || isCommonNoun(tree, start, entries)) {
            return null;
        }
        String title = start > 0 ? tree.token(start - 1).form() : "";
        boolean bare = start == first && first == last && !isTitle(title);
        boolean eminent = bare && entries.stream().anyMatch(entry -> isHead(entry, days));
        Entry best = null;
        double bestScore = LEAST_SCORE;
        for (Entry entry : entries) {
            double score =
                    score(tree, (Person) Objects.requireNonNull(entry.fact()), entry, start, first, last, title, days);
            // A bare surname is the President's of that day, and no general's who shares it.
            if (eminent && !governs(entry, days)) score -= NAMESAKE;
            if (score > bestScore) {
                bestScore = score;
                best = entry;
            }
        }
        if (best == null) {
            return null;
        }
        Person person = (Person) Objects.requireNonNull(best.fact());
        int head = nameHead(scene.tree, start, last);
        Party party = context.grown(Allegiance.of(
                context.gazetteer,
                person,
                days == null ? person.tenures().get(0).days() : days));
        String row = best.row() + " " + person.name();
        Span whole = tree.token(start).span().union(span);
        Draft draft = new Draft(scene.index, head, whole, Kind.PERSON, List.of(party), row, Sort.PERSON, false, person);
        context.remember(surname(tree, last), draft);
        return draft;
    }

    /** "Narciso López": a first name that nobody known bears makes the surname somebody else's. */
    private static boolean isNamesake(Scene scene, int start) {
        SentenceTree tree = scene.tree;
        if (start == 0) return false;
        Token before = tree.token(start - 1);
        Token own = tree.token(start);
        boolean name = before.upos() == Upos.PROPN
                && Character.isUpperCase(before.form().charAt(0))
                && !before.form().endsWith(".")
                && scene.draft(before.index()) == null
                && scene.agent(before.index()) == null
                && !isTitle(before.form());
        boolean joined = own.is("flat") && own.head() == before.index()
                || (before.is("flat") || before.is("compound")) && before.head() == own.index();
        return name && joined;
    }

    /** "the King": a name that is also a common word is one after an article. */
    private static boolean isCommonNoun(SentenceTree tree, int start, List<Entry> entries) {
        return start > 0
                && tree.token(start - 1).upos() == Upos.DET
                && entries.stream().allMatch(Entry::ambiguous);
    }

    private static boolean isHead(Entry entry, @Nullable Days days) {
        Person person = (Person) Objects.requireNonNull(entry.fact());
        return days != null && person.holds(HEADS, days);
    }

    private static boolean governs(Entry entry, @Nullable Days days) {
        if (days == null) {
            return false;
        }
        Person person = (Person) Objects.requireNonNull(entry.fact());
        Tenure nearest = person.nearest(days);
        return nearest.days().overlaps(days) && nearest.office().compareTo(Office.COMMANDER) < 0;
    }

    private double score(
            SentenceTree tree,
            Person person,
            Entry entry,
            int start,
            int first,
            int last,
            String title,
            @Nullable Days days) {
        int agreed = agreedForenames(tree, person, start, first);
        if (agreed < 0) {
            return -1;
        }
        boolean full = agreed > 0 || last > first;
        Party state = new Party(person.state());
        double score = context.speaksOfStates() ? 35 : context.speaksOfAState() ? 20 : 0;
        Days when = days != null ? days : context.anchors.period();
        if (when != null) {
            if (person.isUnborn(when)) {
                return -1;
            }
            double years = person.nearest(when).days().yearsTo(when);
            if (years > (full ? FARTHEST_YEARS_FULL : FARTHEST_YEARS)) {
                return -1;
            }
            score += years == 0 ? 30 : Math.max(-20, 12 - years);
            score -= years == 0
                    ? 1.5 * rank(person, when).ordinal()
                    : 2.5 * person.highest().ordinal();
            score -= person.isDead(when) ? 10 : 0;
        }
        score += full ? 40 : 0;
        score += context.inDyad(state) ? 25 : context.names(state) ? 15 : 0;
        score += isTitle(title) ? titleScore(title, person) : 0;
        Draft bearer = context.bearer(surname(tree, last));
        score += bearer != null && bearer.person() == person ? 20 : 0;
        boolean inOffice = days != null && days.length() < YEAR && person.holds(HEADS, days);
        score -= entry.ambiguous() && !full && !isTitle(title) ? inOffice ? 10 : 15 : 0;
        Token own = tree.token(last);
        boolean subject = own.is("nsubj") && !entry.ambiguous();
        if (subject) {
            return score;
        }
        score -= isSentenceStart(tree, start) && own.upos() != Upos.PROPN ? entry.ambiguous() ? 40 : 25 : 0;
        boolean capital = !isSentenceStart(tree, start) && !isHeadline(tree);
        score -= tree.token(last).upos() == Upos.VERB && !capital
                        || tree.token(last).upos() == Upos.ADJ
                ? 20
                : 0;
        return score;
    }

    /** The office of a day; who leads the party that governs, and has been its head, is as good as the head: Stalin. */
    private Office rank(Person person, Days when) {
        Office office = person.nearest(when).office();
        boolean leads = office == Office.PARTY_LEADER
                && HEADS.contains(person.highest())
                && Allegiance.of(context.gazetteer, person, when).sector().isEmpty();
        return leads ? person.highest() : office;
    }

    /** The offices that a title speaks of; none for most. */
    static Set<Office> offices(String title) {
        return OFFICES.getOrDefault(title.toLowerCase(Locale.ROOT), Set.of());
    }

    private static double titleScore(String title, Person person) {
        Set<Office> offices = OFFICES.get(title.toLowerCase(Locale.ROOT));
        if (offices == null) {
            return isPlainTitle(title) ? 5 : 15;
        }
        return person.tenures().stream().anyMatch(tenure -> offices.contains(tenure.office())) ? 45 : 0;
    }

    /** How many words before the matched ones are this person's own first names; -1 where one is somebody else's. */
    private int agreedForenames(SentenceTree tree, Person person, int start, int first) {
        int agreed = 0;
        for (int i = start; i < first; i++) {
            String word = tree.token(i).form();
            if (ownName(person).contains(folded(word))) {
                agreed++;
            } else if (context.gazetteer.isForename(word)) {
                return -1;
            }
        }
        return agreed;
    }

    /** The first token of the chain of proper names that the match ends. */
    private int nameStart(SentenceTree tree, int first) {
        int start = first;
        while (start > 0) {
            Token before = tree.token(start - 1);
            boolean name = Character.isUpperCase(before.form().charAt(0))
                    && (context.gazetteer.isForename(before.form()) || isInitial(before.form()))
                    && !isTitle(before.form());
            if (!name) {
                break;
            }
            start--;
        }
        return start;
    }

    private static String ownName(Person person) {
        return folded(person.name());
    }

    private static String folded(String words) {
        String plain = words.replace(".", "");
        return NameIndex.fold(plain, 0, plain.length());
    }

    private static boolean isInitial(String form) {
        return form.length() == 2 && form.endsWith(".") && Character.isUpperCase(form.charAt(0));
    }

    /** Whether a family name goes on after the match: "Blair House", "Churchill Downs", "Lincoln Brown". */
    private static boolean continues(SentenceTree tree, int last) {
        Token next = tree.token(last + 1);
        if (next.upos() != Upos.PROPN || !Character.isUpperCase(next.form().charAt(0))) {
            return false;
        }
        return next.is("flat")
                || tree.token(last).is("compound")
                        && tree.token(last).head() == next.index()
                        && !Vocabulary.GOVERNING.contains(next.form().toLowerCase(Locale.ROOT));
    }

    private static int nameHead(SentenceTree tree, int start, int last) {
        int head = tree.headOf(start, last);
        Token token = tree.token(head);
        if (token.is("flat")
                && !token.isRoot()
                && token.head() == start - 1
                && isTitle(tree.token(start - 1).form())) {
            return token.head();
        }
        return head;
    }

    /** Whether words have capitals for no reason of their own. */
    private static boolean isHeadline(SentenceTree tree) {
        return tree.tokens().stream()
                .filter(token -> token.upos() == Upos.NOUN || token.upos() == Upos.VERB)
                .noneMatch(token -> Character.isLowerCase(token.form().charAt(0)));
    }

    private static boolean isSentenceStart(SentenceTree tree, int start) {
        return start == 0 || tree.token(start - 1).upos() == Upos.PUNCT;
    }

    static String surname(SentenceTree tree, int last) {
        return tree.token(last).form();
    }
}
