package org.entente.actor;

import java.util.Set;

/** The words by which names, agents and references are told. */
final class Vocabulary {
    private Vocabulary() {}

    /** Nouns of which a pair of states has two: both powers, the two capitals. */
    static final Set<String> PAIRED = words("""
            side sides power powers country countries state states nation nations government governments party
            parties capital capitals empire empires neighbour neighbours neighbor neighbors ally allies rival
            rivals ambassador ambassadors army armies people peoples leader leaders minister ministers republic
            republics belligerent belligerents legation legations embassy embassies fleets delegation
            delegations statesmen emperors kings monarchs navies men presidents signatory signatories
            adversaries kingdoms cabinets courts monarchies dictators chancellors partner partners enemy enemies
            antagonists combatants disputants contestants opponents commanders generals premiers sovereigns rulers
            cabinet parliament parliaments envoys delegates negotiators diplomats regimes régimes
            """);

    /** Nouns for a state as such. */
    static final Set<String> STATE_NOUNS = words("""
            country nation state republic empire kingdom dominion island
            """);

    /** The like in the plural. */
    static final Set<String> STATES = words("countries nations states empires peoples republics kingdoms");

    /** Nouns that name somebody by what he is to another. */
    static final Set<String> RELATIONAL = words("""
            ally allies partner partners neighbour neighbours neighbor rival rivals enemy enemies adversary
            opponent opponents host hosts guest guests visitor visitors counterpart counterparts interlocutor
            interlocutors colleague foe aggressor
            """);

    /** Those who come before or after somebody in the same service. */
    static final Set<String> LIKE = words("""
            successor successors predecessor predecessors deputy
            """);

    /** What "this" calls the place that a despatch is from. */
    static final Set<String> LOCAL = words("""
            city town capital port place
            """);

    /** What several states belong to, and what it is called when its name has been told. */
    static final Set<String> LEAGUES = words("alliance league entente coalition axis bloc pact");

    /** What a state does with troops, ships and envoys of its own. */
    static final Set<String> SENDING = words("""
            send provide land dispatch despatch deploy withdraw move order station mass pour throw commit lose
            lead mobilise mobilize march supply contribute keep recall concentrate drop use rush ship maintain
            appoint raise pull
            """);

    /** Names of states that are things too: at the start of a sentence that speaks of no state they may be the thing. */
    static final Set<String> COMMON_WORDS = Set.of("turkey");

    /** Those who are sent. */
    static final Set<String> SENT = words("""
            envoy emissary delegate representative negotiator messenger ambassador plenipotentiary
            commissioner
            """);

    /** Given names and styles of women. */
    static final Set<String> WOMEN = words("""
            Alexandra Ana Angela Anna Anne Beatrix Benazir Catherine Charlotte Chandrika Cixi Condoleezza Corazon
            Cristina Dalia Dilma Edith Eleanor Elena Elizabeth Ellen Eugénie Eugenie Eva Federica Gloria Golda Gro
            Helen Hillary Indira Isabella Jacinda Jeane Jiang Juliana Khaleda Kim Kolinda Liliuokalani Madeleine
            Margaret Margrethe Maria Mary Megawati Michelle Mireya Ranavalona Rosalynn Sheikh Sirimavo Sonia Tansu
            Tarja Theresa Vaira Victoria Vigdis Violeta Wilhelmina Yulia queen Queen Empress empress princess Princess
            Duchess Lady Mrs Miss Madame Dowager
            """);

    /** Nouns that make a name of what stands before them: the Dawes Plan, the Munich Conference. */
    static final Set<String> NAMING = words("""
            conference congress pact plan treaty agreement accord accords agreements crisis affair affairs
            letter note declaration doctrine line protocol truce memorandum convention charter entente
            settlement system protocols communiqué compromise report commission incident incidents award
            armistice peace summit talks formula telegram decree resolution process treaties amendment corollary
            """);

    /** Nouns that make a name with a place behind "of": the Treaty of Versailles. */
    static final Set<String> NAMED_AFTER = words("""
            treaty peace pact convention congress conference battle truce agreement treaties armistice protocol
            declaration act spirit accord note charter preliminaries capitulation duke earl marquess archbishop
            bishop countess marquis viscount lord battles compromise union university bank
            """);

    /** Nouns that make a person of the name behind them: his daughter Paris. */
    static final Set<String> KIN = words("""
            daughter son cousin brother sister wife husband aunt uncle friend mother father niece nephew girl
            boy grandson granddaughter colleague baby
            """);

    /** Titles that anybody has. */
    static final Set<String> PLAIN_TITLES = words("""
            mr mrs miss ms mr. mrs. ms. dr dr. m. mme mlle messrs herr frau monsieur madame señor senor signor
            professor aunt uncle sister brother saint nurse cousin
            """);

    /** Titles of rank and office. */
    static final Set<String> TITLES = words("""
            lord sir count baron prince president general marshal admiral colonel viscount earl duke marquis
            marquess king queen emperor tsar czar kaiser sultan chancellor premier senator ambassador pasha lady
            princess minister secretary comrade chairman captain major imam ayatollah sheikh emir pope dictator
            taoiseach governor commissar field-marshal archduke empress shah khedive
            """);

    /** Nouns that a name may stand before without being a part of theirs: the Lenin Government. */
    static final Set<String> GOVERNING = words("""
            government cabinet ministry administration regime régime coalition presidency premiership
            dictatorship policy team
            """);

    /** Words whose "it" is nobody: it is likely that, it seems. */
    static final Set<String> IMPERSONAL = words("""
            impossible possible likely unlikely clear necessary true important seem appear essential obvious
            hard difficult easy evident certain natural time turn happen rain better enough doubtful follow hope
            fear
            """);

    /** What an author does together with the reader: "we see that Britain gave way". */
    static final Set<String> DONE_WITH_READERS = words("""
            see know find say read conclude consider turn think note look learn
            call notice understand ask argue come have be recall
            """);

    /** Said of the forces of several that were named together. */
    static final Set<String> JOINED = words("allied combined joint united confederate coalition");

    /** Verbs whose object is a state or its government where it is "it". */
    static final Set<String> DONE_TO_STATES =
            words("recognise recognize invade annex attack conquer aid assist overrun");

    /** What is between states: who stands at the other end of it is one. */
    static final Set<String> BETWEEN_STATES = words("war relations relation tie peace alliance hostility friendship");

    /** What treaties, plans and wars do and parties do not. */
    static final Set<String> OF_THINGS = words("""
            last cost consist contain expire lapse stipulate fail collapse break provide include mean end result
            mark bear apply cover lie begin start
            """);

    /** Those that stand in a place that is another's: the Peking legations. */
    static final Set<String> STATIONED = words("""
            legation embassy consulate consul ambassador mission commissioner correspondent settlement envoy
            front expedition negotiator delegation delegate
            """);

    /** Who demands that "he" do something is not "he". */
    static final Set<String> DIRECTIVE = words("""
            demand insist ask urge order request require recommend suggest propose
            """);

    /** Nouns for persons of no office. */
    static final Set<String> PERSONS = words("""
            man woman boy girl king farmer author
            """);

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
