package se.samklang.web;

import java.util.Locale;
import java.util.Set;
import se.samklang.base.Parsed;

/** What a password must be to be taken. */
final class PasswordRule {

    /** Words that are tried first, here and in this field. With digits and signs around them they are no better. */
    private static final Set<String> TOO_COMMON = Set.of(
            "password",
            "losenord",
            "lösenord",
            "hemlighet",
            "hemligt",
            "finsam",
            "samordning",
            "samordningsforbund",
            "samordningsförbund",
            "samordningsförbundet",
            "samklang",
            "forbund",
            "förbund",
            "forbundet",
            "förbundet",
            "kommun",
            "kommunen",
            "region",
            "regionen",
            "sverige",
            "sweden",
            "stockholm",
            "goteborg",
            "göteborg",
            "malmo",
            "malmö",
            "uppsala",
            "sommar",
            "sommaren",
            "vinter",
            "vintern",
            "januari",
            "februari",
            "mars",
            "april",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
            "hejsan",
            "hejhej",
            "hej",
            "valkommen",
            "välkommen",
            "welcome",
            "admin",
            "administrator",
            "administratör",
            "qwerty",
            "qwertyuiop",
            "qwertyui",
            "asdf",
            "asdfgh",
            "asdfghjkl",
            "zxcvbnm",
            "abc",
            "abcd",
            "abcdef",
            "abcdefgh",
            "iloveyou",
            "football",
            "fotboll",
            "letmein",
            "secret",
            "test",
            "testtest",
            "sunshine",
            "princess",
            "dragon",
            "monkey",
            "");

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
        if (TOO_COMMON.contains(typed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "")) && typed.length() < 24) {
            return Parsed.unreadable("Lösenordet är för vanligt. Välj något som andra inte gissar.");
        }
        return Parsed.of(typed);
    }
}
