package org.entente.criticism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places places = new Places();

    @Test
    void namesOfOneTownAreTheSame() {
        assertThat(places.areNear("Petrograd", "Saint Petersburg")).isTrue();
        assertThat(places.areNear("Genoa", "Rapallo")).isFalse();
    }

    @Test
    void whatLiesByATownIsNearItButNotNearItsOtherNeighbours() {
        assertThat(places.areNear("Versailles", "Paris")).isTrue();
        assertThat(places.areNear("Paris", "Trianon")).isTrue();
        assertThat(places.areNear("Versailles", "Trianon")).isFalse();
    }

    @Test
    void aRegionIsNoTown() {
        assertThat(places.isRegion("Manchuria")).isTrue();
        assertThat(places.isTown("Manchuria")).isFalse();
        assertThat(places.isTown("Godesberg")).isTrue();
    }
}
