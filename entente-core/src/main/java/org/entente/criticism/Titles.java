package org.entente.criticism;

import static org.entente.actor.Office.AMBASSADOR;
import static org.entente.actor.Office.ENVOY;
import static org.entente.actor.Office.FOREIGN_MINISTER;
import static org.entente.actor.Office.HEAD_OF_GOVERNMENT;
import static org.entente.actor.Office.HEAD_OF_STATE;
import static org.entente.actor.Office.OTHER;
import static org.entente.actor.Office.PARTY_LEADER;
import static org.entente.actor.Office.WAR_MINISTER;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.actor.Office;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Offices as titles beside a name claim them. */
final class Titles {
    /**
     * An office that the text gives somebody.
     *
     * @param offices what would bear the words out
     * @param wanted the office whose holder would be right
     */
    record Claim(String words, Set<Office> offices, Office wanted) {}

    private static final Set<Office> RULERS = EnumSet.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT, OTHER);
    private static final Set<Office> REGIME = EnumSet.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT, OTHER, PARTY_LEADER);
    private static final Map<String, Claim> TITLES = new LinkedHashMap<>();

    static {
        title("prime minister", EnumSet.of(HEAD_OF_GOVERNMENT), HEAD_OF_GOVERNMENT);
        title("chancellor", EnumSet.of(HEAD_OF_GOVERNMENT), HEAD_OF_GOVERNMENT);
        title("premier", EnumSet.of(HEAD_OF_GOVERNMENT), HEAD_OF_GOVERNMENT);
        title("president", EnumSet.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT), HEAD_OF_STATE);
        title("pres.", EnumSet.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT), HEAD_OF_STATE);
        title("foreign secretary", EnumSet.of(FOREIGN_MINISTER), FOREIGN_MINISTER);
        title("foreign minister", EnumSet.of(FOREIGN_MINISTER), FOREIGN_MINISTER);
        title("secretary of state", EnumSet.of(FOREIGN_MINISTER), FOREIGN_MINISTER);
        title("mediator", EnumSet.of(ENVOY, OTHER, AMBASSADOR), ENVOY);
        title("tsar", EnumSet.of(HEAD_OF_STATE), HEAD_OF_STATE);
        title("king", EnumSet.of(HEAD_OF_STATE, OTHER), HEAD_OF_STATE);
        title("queen", EnumSet.of(HEAD_OF_STATE, OTHER), HEAD_OF_STATE);
        title("emperor", EnumSet.of(HEAD_OF_STATE, OTHER), HEAD_OF_STATE);
        title("kaiser", EnumSet.of(HEAD_OF_STATE, OTHER), HEAD_OF_STATE);
        title("sultan", EnumSet.of(HEAD_OF_STATE, OTHER), HEAD_OF_STATE);
        title("shah", EnumSet.of(HEAD_OF_STATE, OTHER), HEAD_OF_STATE);
        title("khedive", EnumSet.of(HEAD_OF_STATE, OTHER), HEAD_OF_STATE);
        title("prince", EnumSet.of(HEAD_OF_STATE, OTHER), HEAD_OF_STATE);
        title("foreign commissar", EnumSet.of(FOREIGN_MINISTER), FOREIGN_MINISTER);
        title("minister for foreign affairs", EnumSet.of(FOREIGN_MINISTER), FOREIGN_MINISTER);
        title("minister of foreign affairs", EnumSet.of(FOREIGN_MINISTER), FOREIGN_MINISTER);
        title("minister for external affairs", EnumSet.of(FOREIGN_MINISTER), FOREIGN_MINISTER);
        title("defence minister", EnumSet.of(WAR_MINISTER), WAR_MINISTER);
        title("minister of defence", EnumSet.of(WAR_MINISTER), WAR_MINISTER);
        title("war minister", EnumSet.of(WAR_MINISTER), WAR_MINISTER);
        title("minister of war", EnumSet.of(WAR_MINISTER), WAR_MINISTER);
    }

    private static final String ANY =
            TITLES.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(\\b(?:former|ex-|late|future|vice[- ]|deputy|acting|then|old|retired|candidate|elect)\\s*)?\\b("
                    + ANY
                    + ")[ ,]+(?:(?:Mr|Dr|M|Herr|Signor|Señor|Sir|Lord|General|Colonel|Marshal|Count|Baron)\\.? )?$");
    private static final Pattern LEADING = Pattern.compile("(?i)(?:" + ANY + ") ");
    private static final Pattern AFTER =
            Pattern.compile("^, (?:the |then |who was |then the )?(?:acting )?(?:\\p{Lu}\\p{L}+ ){0,2}((?i:"
                    + ANY
                    + "))\\b(?! (?:until|from|since|of the (?:Senate|House|Board)))");
    /** "Malik, as foreign minister, declared": but not as president of a conference. */
    private static final Pattern AS =
            Pattern.compile("^,? (?:acting )?as (?:the |its |his |her |their )?(?:\\p{Lu}\\p{L}+ ){0,2}((?i:" + ANY
                    + "))\\b(?! (?:of|until|from|since|elect|to be))");

    private static final Pattern OWN = Pattern.compile(
            "^(?:['’]s?)? ([Gg]overnment|[Cc]abinet|[Aa]dministration|[Mm]inistry|[Rr]égime|[Rr]egime)\\b");

    private Titles() {}

    private static void title(String words, Set<Office> offices, Office wanted) {
        TITLES.put(words, new Claim(words, offices, wanted));
    }

    /** How many characters of a name are a title: some tables have "President Kruger". */
    static int length(String name) {
        Matcher title = LEADING.matcher(name);
        return title.lookingAt() && title.end() < name.length() ? title.end() : 0;
    }

    /** What the words around a name say that its bearer was on the day, or nothing. */
    static @Nullable Claim beside(String text, Span within, Span name) {
        Matcher before = BEFORE.matcher(text.substring(within.start(), name.start()));
        if (before.find() && before.group(1) == null)
            return TITLES.get(before.group(2).toLowerCase(java.util.Locale.ROOT));
        String rest = text.substring(name.end(), within.end());
        Matcher own = OWN.matcher(rest);
        if (own.find()) {
            boolean regime = own.group(1).toLowerCase(java.util.Locale.ROOT).endsWith("gime");
            return new Claim(own.group(1), regime ? REGIME : RULERS, HEAD_OF_GOVERNMENT);
        }
        Matcher as = AS.matcher(rest);
        if (as.find()) return TITLES.get(as.group(1).toLowerCase(java.util.Locale.ROOT));
        Matcher after = AFTER.matcher(rest);
        return after.find() ? TITLES.get(after.group(1).toLowerCase(java.util.Locale.ROOT)) : null;
    }
}
