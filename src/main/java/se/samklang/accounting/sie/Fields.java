package se.samklang.accounting.sie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.ObjectReference;

/** Reads single fields of a line and tells what is wrong with them. */
final class Fields {
    private static final int DAY_DIGITS = 8;
    private static final int MONTH_DIGITS = 6;
    private static final int LONGEST_QUANTITY = 30;

    private final FindingList findings;

    Fields(FindingList findings) {
        this.findings = findings;
    }

    /** In öre, or {@link SieAmount#UNREADABLE} when that has been told. */
    long amount(SieLine line, int field) {
        long ore = line.ore(field);
        if (ore == SieAmount.UNREADABLE) {
            tellUnreadable(line, line.text(field));
        } else if (line.hasPartsOfOre(field)) {
            tellParts(line, line.text(field));
        }
        return ore;
    }

    /** The same of an amount that stands in XML. */
    long amount(Place place, String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long ore = SieAmount.ore(bytes, 0, bytes.length);
        if (ore == SieAmount.UNREADABLE) {
            tellUnreadable(place, text);
        } else if (SieAmount.hasPartsOfOre(bytes, 0, bytes.length)) {
            tellParts(place, text);
        }
        return ore;
    }

    /** A day that need not be there; null also where it has been told that it cannot be read. */
    @Nullable
    LocalDate date(Place place, String text) {
        LocalDate date = day(text);
        if (date == null && !text.isEmpty()) {
            findings.add(
                    SieCheck.MALFORMED,
                    place,
                    "Datumet " + SieFinding.shown(text)
                            + " går inte att läsa. Ett datum skrivs ååååmmdd, till exempel 20260131.");
        }
        return date;
    }

    /** A quantity need not be there. */
    @Nullable
    BigDecimal quantity(Place place, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (text.length() <= LONGEST_QUANTITY && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException toldBelow) {
            // falls through to the finding
        }
        findings.add(
                SieCheck.MALFORMED,
                place,
                "Kvantiteten " + SieFinding.shown(text)
                        + " går inte att läsa. Den skrivs med siffror och punkt, till exempel 12.5.");
        return null;
    }

    /** The number of a year, 0, -1 and so on; null when it has been told that there is none. */
    @Nullable
    Integer year(SieLine line, int field) {
        String text = line.text(field);
        if (text.matches("0|-?[1-9][0-9]?")) {
            return Integer.valueOf(text);
        }
        findings.add(
                SieCheck.MALFORMED,
                line,
                "Posten saknar årsnummer. Det ska vara 0 för filens räkenskapsår och -1 för året före.");
        return null;
    }

    static List<ObjectReference> objects(SieLine line) {
        int count = line.pairs();
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(new ObjectReference(line.dimension(0), line.object(0)));
        }
        List<ObjectReference> objects = new ArrayList<>(count);
        for (int pair = 0; pair < count; pair++) {
            objects.add(new ObjectReference(line.dimension(pair), line.object(pair)));
        }
        return List.copyOf(objects);
    }

    /** Eight digits that are a day, else null. */
    static @Nullable LocalDate day(String text) {
        if (text.length() != DAY_DIGITS) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 4, MONTH_DIGITS);
        int day = number(text, MONTH_DIGITS, DAY_DIGITS);
        boolean exists = isMonth(year, month)
                && day >= 1
                && (day <= 28 || YearMonth.of(year, month).isValidDay(day));
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** Six digits that are a month, else null. */
    static @Nullable YearMonth month(String text) {
        if (text.length() != MONTH_DIGITS) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 4, MONTH_DIGITS);
        return isMonth(year, month) ? YearMonth.of(year, month) : null;
    }

    private static boolean isMonth(int year, int month) {
        return year > 0 && month >= 1 && month <= 12;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private void tellUnreadable(Place place, String text) {
        if (text.isEmpty()) {
            findings.add(SieCheck.ROW_INCOMPLETE, place, "Raden saknar belopp. Exportera filen på nytt.");
        } else {
            findings.add(
                    SieCheck.AMOUNT_UNREADABLE,
                    place,
                    "Beloppet " + SieFinding.shown(text)
                            + " går inte att läsa. Ett belopp skrivs med siffror och punkt, till exempel -1250.50,"
                            + " och har högst 18 siffror.");
        }
    }

    private void tellParts(Place place, String text) {
        findings.add(
                SieCheck.PARTS_OF_ORE,
                place,
                "Beloppet " + SieFinding.shown(text) + " har delar av ett öre och avrundas till hela ören.");
    }
}
