package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void the_standard_s_own_example_is_met() {
        assertThat(Sha256.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hash(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void text_is_hashed_in_utf_8() {
        assertThat(Sha256.hash("å")).isEqualTo(Sha256.hash(new byte[] {(byte) 0xC3, (byte) 0xA5}));
    }
}
