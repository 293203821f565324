package se.samklang.accounting.sie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small files of our own, one for each type, and readings of them. */
final class Given {
    static final Charset CP437 = Charset.forName("IBM437");

    static final String HEAD = """
            #FLAGGA 0
            #PROGRAM "Exempelbok" 1.2
            #FORMAT PC8
            #GEN 20260131 "Åsa Exempel"
            #SIETYP 4
            #FNAMN "Samordningsförbundet Påhittet"
            #ORGNR 222000-1982
            #RAR 0 20250101 20251231
            #RAR -1 20240101 20241231
            """;

    static final String CHART = """
            #KONTO 1510 Kundfordringar
            #KTYP 1510 T
            #KONTO 1930 "Företagskonto / affärskonto"
            #KONTO 2010 "Eget kapital"
            #KONTO 3000 "Bidrag från medlemmar"
            #KONTO 4010 Insatser
            #SRU 4010 7310
            #ENHET 4010 h
            #DIM 6 Projekt
            #UNDERDIM 21 Delpost 6
            #OBJEKT 6 P1 "Gemensam väg"
            """;

    static final String BALANCES = """
            #IB 0 1930 1000.00
            #IB 0 2010 -1000.00
            #UB 0 1930 900.50
            #UB 0 2010 -1000.00
            #OUB 0 1930 {6 P1} 10.00
            #RES 0 4010 99.50 2
            #PSALDO 0 202501 4010 {} 99.50
            #PBUDGET 0 202501 4010 {6 P1} 100
            """;

    static final String VOUCHERS = """
            #VER A 1 20250115 "Utbetalning till insats" 20250116 "Åsa"
            {
            #TRANS 1930 {} -99.50
            #TRANS 4010 {6 "P1"} 100 20250115 "Rekvisition \\"ett\\"" 2
            #BTRANS 4010 {} 7
            #RTRANS 4010 {} -0.5 20250117 "" "" "Åsa"
            #TRANS 4010 {} -0.5 20250116 ""
            }
            #VER A 2 20250201 ""
            {
            #TRANS 1930 {} 0
            #TRANS 4010 {} 0
            }
            """;

    /** A file of type 4E with everything in it, without checksum. */
    static final String BOOKS = HEAD + CHART + BALANCES + VOUCHERS;

    static final String ENTRY = """
            #FLAGGA 0
            #PROGRAM "Löneprogrammet" 2
            #FORMAT PC8
            #GEN 20250201
            #SIETYP 4
            #FNAMN "Samordningsförbundet Påhittet"
            #RAR 0
            #VER "" "" 20250131 Löner
            {
            #TRANS 7010 {} 31000.00
            #TRANS 2710 {} -9000.00
            #TRANS 1930 {} -22000.00
            }
            """;

    static final String MONTHS = HEAD.replace("#SIETYP 4", "#SIETYP 2") + """
            #OMFATTN 20250228
            #KONTO 1930 Bank
            #SRU 1930 7281
            #KONTO 3000 Bidrag
            #SRU 3000 7410
            #IB 0 1930 0
            #UB 0 1930 500
            #RES 0 3000 -500
            #PSALDO 0 202501 1930 {} 200
            #PSALDO 0 202502 1930 {} 300
            #PSALDO 0 202501 3000 {} -200
            #PSALDO 0 202502 3000 {} -300
            """;

    static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Sie xmlns="http://www.sie.se/sie5">
              <FileInfo>
                <SoftwareProduct name="Exempelbok" version="1.2"/>
                <FileCreation time="2026-01-31T12:00:00" by="Åsa"/>
                <Company organizationId="222000-1982" name="Samordningsförbundet Påhittet"/>
                <FiscalYears>
                  <FiscalYear start="2024-01" end="2024-12" closed="true"/>
                  <FiscalYear start="2025-01" end="2025-12" primary="true" lastCoveredDate="2025-12-31"/>
                </FiscalYears>
                <AccountingCurrency currency="SEK"/>
              </FileInfo>
              <Accounts>
                <Account id="1930" name="Bank" type="asset">
                  <OpeningBalance month="2025-01" amount="1000"/>
                  <ClosingBalance month="2025-12" amount="900.50"/>
                  <ClosingBalanceMultidim month="2025-12" amount="5">
                    <ObjectReference dimId="1" objectId="K"/><ObjectReference dimId="6" objectId="P1"/>
                  </ClosingBalanceMultidim>
                </Account>
                <Account id="4010" name="Insatser" type="cost">
                  <ClosingBalance month="2025-12" amount="99.50"/>
                  <Budget amount="1200"/>
                </Account>
              </Accounts>
              <Dimensions>
                <Dimension id="1" name="Kansli"><Object id="K" name="Kansliet"/></Dimension>
                <Dimension id="6" name="Projekt"><Object id="P1" name="Gemensam väg"/></Dimension>
              </Dimensions>
              <Journal id="A" name="Huvudserie">
                <JournalEntry id="1" journalDate="2025-01-15" text="Utbetalning">
                  <EntryInfo date="2025-01-16" by="Åsa"/>
                  <LedgerEntry accountId="1930" amount="-99.50"/>
                  <LedgerEntry accountId="4010" amount="99.50" text="Rekvisition">
                    <ObjectReference dimId="6" objectId="P1"/>
                  </LedgerEntry>
                  <LedgerEntry accountId="4010" amount="7"><Overstrike date="2025-01-17" by="Åsa"/></LedgerEntry>
                </JournalEntry>
              </Journal>
            </Sie>
            """;

    /** Every small file, by a name to show. */
    static final Map<String, byte[]> ALL = Map.of(
            "4E", bytes(BOOKS),
            "4E with checksum", checked(BOOKS),
            "4I", bytes(ENTRY),
            "2", bytes(MONTHS),
            "UTF-8 with checksum", checked(BOOKS, SieEncoding.UTF_8),
            "5", XML.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    private Given() {}

    static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(CP437);
    }

    static SieSummary read(String text) {
        return read(bytes(text));
    }

    static SieSummary read(byte[] content) {
        return read(content, SieLimits.STANDARD);
    }

    static SieSummary read(byte[] content, SieLimits limits) {
        try {
            return SieFile.read(SieSource.of(content), limits, unused -> {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<SieRecord> records(byte[] content) {
        try {
            List<SieRecord> records = new ArrayList<>();
            SieFile.read(SieSource.of(content), SieLimits.STANDARD, records::add);
            return records;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> codes(SieSummary summary) {
        return summary.findings().stream().map(SieFinding::code).toList();
    }

    static byte[] checked(String text) {
        return checked(text, SieEncoding.CP437);
    }

    /** What the writer makes of the file. */
    static byte[] checked(String text, SieEncoding encoding) {
        return written(bytes(text), encoding);
    }

    static byte[] written(byte[] content, SieEncoding encoding) {
        SieSummary summary = read(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SieWriter writer = SieWriter.of(out, encoding, summary.head(), summary.chart())) {
            for (SieRecord record : records(content)) {
                writer.write(record);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
