package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** The name of one event given to another of its sort, which all the rest describes: "the Tashkent agreement" of July 1972. */
final class OtherName implements Check {
    /** What is signed or fought in many places and is known by the place. */
    private static final Set<ChronicleEntry.Kind> NAMED_ALIKE =
            Set.of(ChronicleEntry.Kind.TREATY, ChronicleEntry.Kind.CONFERENCE, ChronicleEntry.Kind.BATTLE);

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (ChronicleLink link : text.links()) {
            TimeMention date = link.date();
            if (date == null || !WrongDate.isMisdated(text, link, date)) continue;
            ChronicleEntry meant = meant(text, link, date);
            if (meant == null) continue;
            findings.add(text.finding(
                    this,
                    Severity.WARNING,
                    link.span(),
                    meant.name(),
                    "what is told is " + meant.name() + ", " + WrongDate.period(meant) + "; the chronicle dates "
                            + link.entry().name() + " " + WrongDate.period(link.entry()),
                    "chronicle " + meant.id()));
        }
        return findings;
    }

    /** The event of the same sort that is surely described on the day that a name is given; null if none is. */
    static @Nullable ChronicleEntry meant(Examination text, ChronicleLink link, TimeMention date) {
        if (!NAMED_ALIKE.contains(link.entry().kind())) return null;
        return text.linksIn(link.sentence()).stream()
                .filter(other -> other.how() == ChronicleLink.How.DESCRIPTION && other.sure())
                .filter(other -> date.equals(other.date()) && isLike(other.entry(), link.entry()))
                .map(ChronicleLink::entry)
                .filter(entry -> !bears(entry, text.words(link.span())))
                .findFirst()
                .orElse(null);
    }

    private static boolean isLike(ChronicleEntry one, ChronicleEntry other) {
        return one.kind() == other.kind()
                || one.kind() == ChronicleEntry.Kind.MEMBERSHIP && other.kind() == ChronicleEntry.Kind.TREATY;
    }

    /** Whether an entry is called so too, but for the year: another treaty of Bucharest. */
    private static boolean bears(ChronicleEntry entry, String name) {
        String key = Chronicle.key(name);
        return Chronicle.key(entry.name()).contains(key)
                || entry.names().stream().anyMatch(other -> Chronicle.key(other).contains(key));
    }
}
