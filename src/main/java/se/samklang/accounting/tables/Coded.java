package se.samklang.accounting.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A code with its name after it, as municipal reports write them in one cell: {@code 3010 Bidrag från medlemmar}. */
record Coded(String code, String name) {

    private static final Pattern WITH_NAME =
            Pattern.compile("([0-9A-Za-zÅÄÖåäö]*[0-9][0-9A-Za-zÅÄÖåäö]*)[ \\-–:]+(.+)");

    /** Only what begins with something that has a digit is taken apart. */
    static Coded read(String cell) {
        Matcher match = WITH_NAME.matcher(cell.strip());
        return match.matches() ? new Coded(match.group(1), match.group(2).strip()) : new Coded(cell.strip(), "");
    }
}
