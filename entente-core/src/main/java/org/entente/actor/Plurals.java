package org.entente.actor;

/** Makes the plural of a noun, or of the noun in front of "of", "for" and the like. */
final class Plurals {
    private Plurals() {}

    static String of(String noun) {
        for (String tail : new String[] {" of ", " for ", " in ", "-in-", " to ", " d'"}) {
            int at = noun.indexOf(tail);
            if (at > 0) {
                return ofWord(noun.substring(0, at)) + noun.substring(at);
            }
        }
        return ofWord(noun);
    }

    private static String ofWord(String noun) {
        if (noun.endsWith("men") || noun.endsWith("s") && !noun.endsWith("ss")) {
            return noun;
        }
        if (noun.endsWith("man") && !noun.endsWith("german") && !noun.endsWith("human")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("y") && noun.length() > 2 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        if (noun.endsWith("ss") || noun.endsWith("sh") || noun.endsWith("ch") || noun.endsWith("x")) {
            return noun + "es";
        }
        return noun + "s";
    }
}
