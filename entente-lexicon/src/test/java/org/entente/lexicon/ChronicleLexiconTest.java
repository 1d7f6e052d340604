package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.actor.Tenure;
import org.entente.criticism.Chronicle;
import org.entente.criticism.ChronicleEntry;
import org.entente.criticism.ChronicleEntry.Kind;
import org.entente.criticism.ChronicleEntry.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Runs every row of the chronicle; a failure lists all rows that are wrong, by id. */
class ChronicleLexiconTest {
    private static final Chronicle CHRONICLE = ChronicleLexicon.load();

    /** What a party can do; {@code X-party} is the other side of X where a war has several. */
    private static final Set<String> VERBS =
            Set.of(("signed attended hosted mediated fought attacked attacked-party won"
                            + " lost sent recognised established restored broke joined left expelled suspended visited met proposed"
                            + " founded dissolved acted landed withdrew occupied annexed invaded intervened seized captured"
                            + " surrendered bombed bombarded raided sank struck shot-down killed restricted sanctioned denounced"
                            + " guaranteed ceded aided arrested expropriated mobilised declared-war protested leased purchased"
                            + " accepted rejected accused")
                    .split(" "));

    private static final Set<String> PERSON_ROLES = Set.of(("signed mediator author killed commander deposed new-leader"
                    + " leader visitor host chair resigned envoy delegate negotiator by for died accused prosecutor"
                    + " arrested wounded victim adviser initiator addressee alleged-author supporter speaker president"
                    + " pm fm minister pilot winner loser arbitrator expelled recipient ended-by attorney")
            .split(" "));

    @Test
    void idsAreTheNameAndTheYear() {
        assertThat(CHRONICLE.entries())
                .allSatisfy(entry -> assertThat(entry.id())
                        .matches("[a-z0-9]+(-[a-z0-9]+)*")
                        .endsWith(entry.from().toString().substring(0, 4)));
    }

    @Test
    void datesAreValidAndRunForward() {
        assertThat(CHRONICLE.entries()).allSatisfy(entry -> {
            assertThat(entry.until().latest())
                    .as(entry.id())
                    .isAfterOrEqualTo(entry.from().earliest());
            assertThat(entry.from().earliest().getYear()).as(entry.id()).isBetween(1803, 2000);
        });
    }

    @Test
    void followersComeLater() {
        for (ChronicleEntry entry : CHRONICLE.entries()) {
            for (String id : entry.after()) {
                assertThat(CHRONICLE.entry(id))
                        .as(entry.id() + " comes after " + id)
                        .hasValueSatisfying(earlier -> assertThat(earlier.from().earliest())
                                .as(entry.id() + " comes after " + id)
                                .isBeforeOrEqualTo(entry.from().latest()));
            }
        }
    }

    @Test
    void rolesAndPersonsUseTheKnownWords() {
        Set<String> unknown = new HashSet<>();
        for (ChronicleEntry entry : CHRONICLE.entries()) {
            entry.roles().stream()
                    .map(Role::verb)
                    .filter(verb -> !VERBS.contains(verb))
                    .forEach(verb -> unknown.add(entry.id() + " " + verb));
            entry.persons().stream()
                    .map(ChronicleEntry.Person::role)
                    .filter(role -> !PERSON_ROLES.contains(role))
                    .forEach(role -> unknown.add(entry.id() + " " + role));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void cellsAreCleanAndDoNotRepeat() {
        for (ChronicleEntry entry : CHRONICLE.entries()) {
            List<String> cells = new ArrayList<>(entry.names());
            cells.add(entry.name());
            assertThat(cells).as(entry.id() + " names").doesNotHaveDuplicates();
            assertThat(entry.parties()).as(entry.id() + " parties").doesNotHaveDuplicates();
            assertThat(entry.roles()).as(entry.id() + " roles").doesNotHaveDuplicates();
            assertThat(entry.keywords()).as(entry.id() + " keywords").doesNotHaveDuplicates();
            cells.addAll(entry.keywords());
            cells.addAll(entry.facts().values());
            entry.persons().forEach(person -> cells.add(person.name()));
            assertThat(cells)
                    .as(entry.id())
                    .allSatisfy(cell -> assertThat(cell).isNotBlank().isEqualTo(cell.strip()));
        }
    }

    @Test
    void everyEntryOfWeightHasItsParties() {
        assertThat(CHRONICLE.entries())
                .allSatisfy(entry -> assertThat(entry.parties()).as(entry.id()).isNotEmpty());
    }

    @Test
    void partiesAreKnownAndExistOnTheDay() {
        Lifetimes lifetimes = Lifetimes.load();
        List<String> wrong = new ArrayList<>();
        for (ChronicleEntry entry : CHRONICLE.entries()) {
            for (Party party : entry.parties()) {
                lifetimes.objection(party, entry).ifPresent(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Where two parties have a signatory or commander each, these stand in the parties' order; the known ones show it. */
    @Test
    void signatoriesAndCommandersStandInTheOrderOfTheParties() {
        Map<String, Set<String>> states = new HashMap<>();
        for (Tenure tenure : ActorLexicon.load().facts().tenures()) {
            states.computeIfAbsent(tenure.person(), unused -> new HashSet<>()).add(tenure.state());
        }
        List<String> wrong = new ArrayList<>();
        for (ChronicleEntry entry : CHRONICLE.entries()) {
            if (entry.kind() != Kind.TREATY && entry.kind() != Kind.BATTLE
                    || entry.parties().size() != 2) continue;
            for (String role : List.of("signed", "commander")) {
                List<Set<String>> known = entry.persons().stream()
                        .filter(person -> person.role().equals(role))
                        .map(person -> states.getOrDefault(person.name(), Set.of()))
                        .toList();
                String first = entry.parties().get(0).state().code();
                String second = entry.parties().get(1).state().code();
                boolean turned = known.size() == 2
                        && known.get(0).contains(second)
                        && !known.get(0).contains(first)
                        && (known.get(1).isEmpty() || known.get(1).contains(first));
                if (turned) wrong.add(entry.id() + " " + role);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void relationsAreNotBrokenTwiceWithoutBeingRestored() {
        Map<String, String> broken = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        CHRONICLE.entries().stream()
                .sorted((a, b) -> a.from().earliest().compareTo(b.from().earliest()))
                .forEach(entry -> {
                    for (Role role : entry.roles()) {
                        if (role.recipient() == null) {
                            continue;
                        }
                        String pair = pair(role.actor(), role.recipient());
                        if (role.verb().equals("broke") && broken.put(pair, entry.id()) != null) {
                            wrong.add(entry.id() + ": " + pair + " was already broken");
                        }
                        if (role.verb().equals("restored")) {
                            broken.remove(pair);
                        }
                    }
                    if (entry.kind() == Kind.RECOGNITION) {
                        List<Party> restored = entry.roles().stream()
                                .filter(role -> role.verb().equals("restored"))
                                .map(Role::actor)
                                .toList();
                        restored.forEach(a -> restored.forEach(b -> broken.remove(pair(a, b))));
                    }
                });
        assertThat(wrong).isEmpty();
    }

    private static String pair(Party a, Party b) {
        return a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
    }

    /** Names and dates written down a second time without the files at hand. */
    @ParameterizedTest(name = "{0} [{1}] {2}")
    @CsvFileSource(resources = "/chronicle/recall.tsv", delimiter = '\t')
    void aSecondRecallAgrees(String name, String date, String place) {
        assertThat(CHRONICLE.named(name)).as(name).anySatisfy(entry -> {
            assertThat(entry.from().toString()).startsWith(date);
            assertThat(entry.weight()).isGreaterThan(1);
            if (!place.equals("-")) {
                assertThat(entry.place()).isEqualTo(place);
            }
        });
    }

    @Test
    void namesAreFoundWhateverTheirDress() {
        assertThat(CHRONICLE.named("the Nazi-Soviet pact")).isEqualTo(CHRONICLE.named("Molotov–Ribbentrop Pact"));
        assertThat(CHRONICLE.named("Elysee Treaty"))
                .extracting(ChronicleEntry::id)
                .containsExactly("elysee-treaty-1963");
        assertThat(CHRONICLE.named("Treaty of Nowhere")).isEmpty();
    }

    @Test
    void bothStatesOfADyadTakePart() {
        assertThat(CHRONICLE.of(Dyad.of("GBR", "RUS")))
                .extracting(ChronicleEntry::id)
                .contains("arcos-raid-1927", "genoa-conference-1922")
                .doesNotContain("munich-agreement-1938");
    }

    @Test
    void aWrongRowIsNamed() {
        String row = "a-1900\twra\tA\t\t1900\t\t\tGBR\t\t\t\t\t1\t\t";
        assertThatThrownBy(() -> ChronicleLexicon.parse("x.tsv", "# note\n" + ChronicleLexicon.HEADER + "\n" + row))
                .hasMessageStartingWith("x.tsv:3: ")
                .hasMessageContaining("WRA");
        assertThatThrownBy(() -> ChronicleLexicon.parse("x.tsv", ChronicleLexicon.HEADER + "\na\tb"))
                .hasMessageStartingWith("x.tsv:2: a row has 15 columns, this one 2");
        assertThatThrownBy(() -> ChronicleLexicon.parse("x.tsv", "id\tname\n")).hasMessageContaining("x.tsv:1: ");
    }
}
