package org.entente.criticism;

import java.util.List;
import org.entente.actor.Gazetteer;

/** All checks, the surest first: where two find one slip, the first tells it. */
final class Checks {
    private Checks() {}

    static List<Check> all(Gazetteer gazetteer, ChronicleLinker linker) {
        Persons persons = new Persons(gazetteer);
        return List.of(
                new WrongDate(),
                new DescribedDate(),
                new WrongPlace(gazetteer, linker.chronicle()),
                new WrongParty(),
                new WrongNumber(),
                new WrongOffice(persons),
                new WrongPerson(persons),
                new ToldDate(linker));
    }
}
