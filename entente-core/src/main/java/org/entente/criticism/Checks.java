package org.entente.criticism;

import java.util.List;
import org.entente.actor.Facts;
import org.entente.actor.Gazetteer;

/** All checks, the surest first: where two find one slip, the first tells it. */
final class Checks {
    private Checks() {}

    static List<Check> all(Gazetteer gazetteer, ChronicleLinker linker) {
        Persons persons = new Persons(gazetteer);
        return List.of(
                new OtherName(),
                new WrongDate(),
                new DescribedDate(),
                new WrongPlace(linker.chronicle(), linker.descriptions()),
                new WrongName(persons, linker.chronicle()),
                new WrongParty(linker.descriptions()),
                new Reversed(linker.descriptions()),
                new WrongNumber(),
                new WrongOffice(persons),
                new WrongPerson(persons),
                new OtherPerson(persons, linker.chronicle(), linker.descriptions()),
                new ToldDate(linker),
                new OutOfOffice(persons),
                new WrongTerm(),
                new WrongWeekday(),
                new WrongOrder(),
                new WrongLapse(),
                new MalformedNumber(),
                new WrongExpansion(),
                new OutOfTime(),
                new Misspelling(linker.words()),
                new Contradiction(),
                new ToldTwice(),
                new BrokenTwice(),
                new OneForTwo(),
                new BrokenOff(),
                new MissingParty(),
                new SectionAgainstSide(),
                new OutsidePeriod(),
                new Gap());
    }

    static List<String> ids() {
        Gazetteer nobody = new Gazetteer(Facts.NONE);
        return all(nobody, new ChronicleLinker(Chronicle.of(List.of()), nobody)).stream()
                .map(Check::id)
                .toList();
    }
}
