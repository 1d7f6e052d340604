package org.entente.lexicon;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.actor.Days;
import org.entente.actor.Group;
import org.entente.actor.Name;
import org.entente.actor.Organisation;

/**
 * A code as others write it: {@code GBR}, {@code GBRMIL}, {@code GBR:MIL} or {@code IGORVC}. Of a chain of sectors the
 * first counts; GOV is the government, which has none.
 *
 * @param state a state's code, or what stands for all organisations: IGO, NGO, IMG
 * @param rest the sectors, or the organisation's own short name
 */
record ActorCode(String state, String rest) {
    private static final List<String> ORGANISATIONS = List.of("IGO", "NGO", "IMG");
    private static final Pattern SECTORS = Pattern.compile("([A-Z]{3})*");
    private static final int LENGTH = 3;

    /** @param states codes and Correlates of War numbers, each with the code that it stands for */
    static ActorCode parse(String text, Map<String, String> states) {
        String code = text.replace(":", "");
        if (states.containsKey(code)) return new ActorCode(states.get(code), "");
        String state = code.length() < LENGTH ? code : code.substring(0, LENGTH);
        String rest = code.substring(state.length());
        if (ORGANISATIONS.contains(state)) return new ActorCode(state, rest);
        if (!states.containsKey(state)) {
            throw new IllegalArgumentException("'" + state + "' is no state's code; ISO alpha-3, as GBR in GBRGOV, "
                    + "or of an organisation IGO and its short name would do");
        }
        return new ActorCode(states.get(state), sector(rest));
    }

    static String sector(String chain) {
        if (!SECTORS.matcher(chain).matches()) {
            throw new IllegalArgumentException("'" + chain + "' is no sector; three capitals, as in MIL, would do");
        }
        String first = chain.length() <= LENGTH ? chain : chain.substring(0, LENGTH);
        return first.equals("GOV") ? "" : first;
    }

    boolean isOrganisation() {
        return ORGANISATIONS.contains(state);
    }

    Group group(List<Name> names, Days days, String row) {
        return new Group(state, names, rest, days, row);
    }

    Organisation organisation(List<Name> names, Days days, String row) {
        return new Organisation("IGO:" + (rest.isEmpty() ? state : rest), days, names, List.of(), "", false, row);
    }
}
