package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeStreamTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "8192, 8192", "20000, 20000", "20000, 0", "20000, 9000", "20000, 30000"})
    void readsAllWhateverTheStreamSaysOfItsLength(int length, int said) throws IOException {
        byte[] bytes = new byte[length];
        new Random(17).nextBytes(bytes);
        InputStream stream = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int available() {
                return said;
            }
        };
        assertThat(WholeStream.bytes(stream)).isEqualTo(bytes);
    }
}
