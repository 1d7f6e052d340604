package org.entente.scores;

import java.util.Locale;
import org.entente.event.Quad;

/** What is compared in a pair of matched events. */
enum Label {
    DIRECTION("dir") {
        @Override
        boolean agrees(CodedEvent gold, CodedEvent guess) {
            return gold.actorStates().equals(guess.actorStates())
                    && gold.recipientStates().equals(guess.recipientStates());
        }
    },
    TYPE("type") {
        @Override
        boolean agrees(CodedEvent gold, CodedEvent guess) {
            return gold.type().equals(guess.type());
        }
    },
    QUAD("quad") {
        @Override
        boolean agrees(CodedEvent gold, CodedEvent guess) {
            return gold.quad() == guess.quad();
        }
    },
    SIGN("sign") {
        @Override
        boolean agrees(CodedEvent gold, CodedEvent guess) {
            Quad one = gold.quad();
            Quad other = guess.quad();
            return one != null && other != null && one.isCooperation() == other.isCooperation();
        }
    },
    DATE("date") {
        @Override
        boolean agrees(CodedEvent gold, CodedEvent guess) {
            return GoldDate.equal(gold.date(), guess.date());
        }
    },
    DATE_OVERLAP("date~") {
        @Override
        boolean agrees(CodedEvent gold, CodedEvent guess) {
            return GoldDate.overlap(gold.date(), guess.date());
        }
    },
    AUX("aux") {
        @Override
        boolean agrees(CodedEvent gold, CodedEvent guess) {
            return gold.aux().equals(guess.aux());
        }
    },
    SIDE("side") {
        @Override
        boolean agrees(CodedEvent gold, CodedEvent guess) {
            return gold.side().equals(guess.side());
        }
    };

    private final String column;

    Label(String column) {
        this.column = column;
    }

    /** Its head in a table. */
    String column() {
        return column;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract boolean agrees(CodedEvent gold, CodedEvent guess);
}
