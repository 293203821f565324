package se.samklang.accounting.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieChecksum;
import se.samklang.accounting.sie.SieHead;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.exchange.ImportFileKind.Line;
import se.samklang.exchange.ImportFileKind.Part;

/** What a person sees of a ledger before it is stored. */
final class LedgerParts {

    private LedgerParts() {}

    static List<Part> of(ReadLedger ledger, @Nullable LedgerDifference difference) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Bokföringen i filen", lines(ledger)));
        if (ledger.source() instanceof LedgerSource.Table table) {
            List<Line> columns = new ArrayList<>();
            table.mapping().forEach((meaning, header) -> columns.add(new Line(meaning, header)));
            parts.add(new Part("Så läses kolumnerna", columns));
        }
        if (difference != null) {
            parts.add(new Part("Ändras mot den huvudbok som gäller nu", difference.lines()));
        }
        return parts;
    }

    private static List<Line> lines(ReadLedger ledger) {
        SieSummary summary = ledger.summary();
        SieHead head = summary.head();
        List<Line> lines = new ArrayList<>(List.of(
                new Line("Företag", stated(StoredText.of(head.companyName()))),
                new Line("Organisationsnummer", stated(StoredText.of(head.organisationNumber()))),
                new Line("Räkenskapsår", Integer.toString(ledger.year())),
                new Line("Bokfört till och med", SwedishDate.print(ledger.coveredTo())),
                new Line("Program", stated(ledger.program()))));
        boolean isSie = ledger.source() instanceof LedgerSource.Sie;
        if (isSie) {
            lines.add(new Line("SIE-typ", head.type().printed()));
        }
        lines.add(new Line(
                "Konton",
                Integer.toString(
                        isSie
                                ? summary.chart().accounts().size()
                                : ledger.sums().accounts().size())));
        lines.add(new Line("Verifikationer", Integer.toString(summary.counts().vouchers())));
        lines.add(
                new Line("Verifikationsrader", Integer.toString(summary.counts().rows())));
        lines.add(new Line("Summa debet", new Money(summary.counts().debitOre()).printExact() + " kr"));
        if (isSie) {
            lines.add(new Line("Filens kontrollsumma (#KSUMMA)", checksum(summary.checksum())));
        }
        return lines;
    }

    static String checksum(SieChecksum checksum) {
        return switch (checksum) {
            case ABSENT -> "Finns inte";
            case HOLDS -> "Stämmer";
            case BROKEN -> "Stämmer inte";
            case UNCLOSED -> "Filens slut saknas";
        };
    }

    private static String stated(String text) {
        return text.isEmpty() ? "Står inte i filen" : text;
    }
}
