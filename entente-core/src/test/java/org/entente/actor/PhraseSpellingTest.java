package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhraseSpellingTest {
    private final PhraseSpelling spelling = new PhraseSpelling();

    @BeforeEach
    void names() {
        for (String name : List.of("Tel Aviv", "Brest-Litovsk", "Buenos Aires", "San Salvador", "San Fernando")) {
            spelling.add(name, new Entry(Entry.What.PLACE, new Party("XXX"), Days.ALWAYS, false, null, name));
        }
    }

    @Test
    void oneWordMayBeWrongBesideOneThatIsRight() {
        assertThat(found("at tel avib today", 2)).isEqualTo("Tel Aviv 1+2");
        assertThat(found("brest litvok", 1)).isEqualTo("Brest-Litovsk 0+2");
        assertThat(found("beunos aires", 0)).isEqualTo("Buenos Aires 0+2");
    }

    @Test
    void twoWrongWordsAndFarOnesAreNotTaken() {
        assertThat(found("tal avib", 1)).isEqualTo("-");
        assertThat(found("tel mond", 1)).isEqualTo("-");
        assertThat(found("san remigio", 1)).isEqualTo("-");
    }

    private String found(String words, int at) {
        PhraseSpelling.Found found = spelling.find(List.of(words.split(" ")), at);
        return found == null ? "-" : found.name() + " " + found.first() + "+" + found.length();
    }
}
