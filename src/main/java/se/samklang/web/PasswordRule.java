package se.samklang.web;

import java.util.Locale;
import java.util.Set;
import se.samklang.base.Parsed;

/** What a password must be to be taken. */
final class PasswordRule {

    private static final Set<String> TOO_COMMON = Set.of(
            "password",
            "losenord",
            "lösenord",
            "finsam2024",
            "samordning",
            "samordningsforbund",
            "samklang",
            "12345678",
            "123456789",
            "1234567890",
            "qwertyuiop",
            "qwerty123",
            "sommar2024",
            "hejsan123",
            "abcd1234",
            "password1",
            "password123",
            "iloveyou",
            "football",
            "11111111",
            "00000000");

    private PasswordRule() {}

    /** A password as long and uncommon as asked (ASVS 6.2): at least eight characters, no list word, kept exactly. */
    static Parsed<String> read(String typed) {
        if (typed.indexOf('\0') >= 0) {
            return Parsed.unreadable("Lösenordet innehåller ett tecken som inte går att använda.");
        }
        if (typed.codePointCount(0, typed.length()) < 8) {
            return Parsed.unreadable("Lösenordet ska vara minst 8 tecken. Gärna en mening på 15 eller fler.");
        }
        if (typed.length() > 1000) {
            return Parsed.unreadable("Lösenordet får vara högst 1000 tecken.");
        }
        if (TOO_COMMON.contains(typed.toLowerCase(Locale.ROOT))) {
            return Parsed.unreadable("Lösenordet är för vanligt. Välj något som andra inte gissar.");
        }
        return Parsed.of(typed);
    }
}
