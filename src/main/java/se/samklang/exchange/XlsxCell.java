package se.samklang.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * A cell's stored value as the text a CSV file would have held. A date whose format shows no day is a month; a number shown in percent keeps
 * its percent sign, so that 25 % never arrives as 0,25.
 */
final class XlsxCell {
    /** A formula that no program has computed yet; read as an error, because its value is not in the file. */
    static final String NOT_COMPUTED = "#EJ BERÄKNAD!";

    /** Excel keeps fifteen digits; what lies beyond them is noise of binary fractions. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final int LARGEST_EXPONENT = 330;
    private static final int LAST_DAY = 2_958_465;
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern DATE_SIGN = Pattern.compile("[ymdhs]");

    private final boolean countsFrom1904;

    XlsxCell(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    String of(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return cell.getType() == CellType.FORMULA ? NOT_COMPUTED : "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, format(cell), raw);
        }
        if (value instanceof Boolean truth) {
            return truth ? "ja" : "nej";
        }
        return raw;
    }

    private String number(BigDecimal number, String format, String raw) {
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT
                || number.scale() > LARGEST_EXPONENT) {
            return raw;
        }
        boolean isDay = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) < 0;
        if (DATE_SIGN.matcher(format).find() && isDay) {
            return moment(number, format);
        }
        if (format.contains("%")) {
            return plain(number.movePointRight(2)) + " %";
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(EXCEL_DIGITS).stripTrailingZeros();
        return rounded.toPlainString().replace('.', ',');
    }

    private String moment(BigDecimal serial, String format) {
        LocalDateTime moment = dateTime(serial);
        boolean showsTime = format.indexOf('h') >= 0 || format.indexOf('s') >= 0;
        if (serial.compareTo(BigDecimal.ONE) < 0 && showsTime) {
            return moment.toLocalTime().toString();
        }
        if (format.indexOf('d') < 0 && !showsTime) {
            return YearMonth.from(moment).toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private LocalDateTime dateTime(BigDecimal serial) {
        BigDecimal days = serial.setScale(0, RoundingMode.FLOOR);
        long seconds = serial.subtract(days)
                .multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return dayZero(days.intValueExact())
                .plusDays(days.intValueExact())
                .atStartOfDay()
                .plusSeconds(seconds)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** Excel's first calendar believes 1900 was a leap year, so days after its 29 February are one too high. */
    private LocalDate dayZero(int days) {
        if (countsFrom1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }

    /** The signs of the number format that show something; the built-in formats have a number and no text in the file. */
    private static String format(Cell cell) {
        String written = cell.getDataFormatString();
        String format = written != null ? written : builtIn(cell.getDataFormatId());
        return NOT_SHOWN
                .matcher(format.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace("general", "")
                .replace("standard", "");
    }

    private static String builtIn(@Nullable Integer id) {
        return switch (id == null ? 0 : id) {
            case 9, 10 -> "0%";
            case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> "yyyy-mm-dd";
            case 17, 55, 56 -> "yyyy-mm";
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> "hh:mm:ss";
            case 22 -> "yyyy-mm-dd hh:mm";
            default -> "";
        };
    }
}
