package se.samklang.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import se.samklang.base.PersonalNumber;

/** Looks through the sheets of a workbook that are not read: keeping the file would keep what they hold, too. */
final class OtherSheets {

    private OtherSheets() {}

    /** The fault, where any sheet of a workbook that has been checked holds an identity number. */
    static Optional<Finding> identityNumber(ImportContent content) {
        if (!isZip(content)) {
            return Optional.empty();
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content.whole()), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (holdsIdentityNumber(sheet)) {
                    return Optional.of(new Finding(
                            RowCheck.IDENTITY_NUMBER,
                            Severity.FEL,
                            0,
                            null,
                            null,
                            "Bladet ”" + sheet.getName()
                                    + "” innehåller ett personnummer. Personnummer får inte läsas in;"
                                    + " ta bort bladet ur arbetsboken."));
                }
            }
            return Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isZip(ImportContent content) {
        try (InputStream stream = content.open()) {
            return stream.read() == 'P' && stream.read() == 'K';
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean holdsIdentityNumber(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.flatMap(Row::stream).anyMatch(cell -> cell != null && PersonalNumber.occursIn(cell.getText()));
        }
    }
}
