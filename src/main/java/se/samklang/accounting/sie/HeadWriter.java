package se.samklang.accounting.sie;

import static se.samklang.accounting.sie.SieWriter.day;

import java.io.IOException;

/** Writes who the file is from, and its chart. */
final class HeadWriter {
    private final LineWriter lines;

    HeadWriter(LineWriter lines) {
        this.lines = lines;
    }

    void head(SieHead head) throws IOException {
        line(SieLabel.FLAGGA, head.flag() == SieHead.Flag.READ ? "1" : "0");
        lines.beginChecksum();
        line(SieLabel.PROGRAM, head.program(), head.programVersion());
        line(SieLabel.FORMAT, "PC8");
        line(SieLabel.GEN, day(head.generated()), head.generatedBy());
        line(SieLabel.SIETYP, "4");
        stated(SieLabel.PROSA, head.remark());
        stated(SieLabel.FTYP, head.companyType());
        stated(SieLabel.FNR, head.companyId());
        stated(SieLabel.ORGNR, head.organisationNumber());
        SieHead.Address address = head.address();
        if (!address.equals(SieHead.Address.NONE)) {
            line(SieLabel.ADRESS, address.contact(), address.street(), address.postal(), address.telephone());
        }
        line(SieLabel.FNAMN, head.companyName());
        for (SieHead.Year year : head.years()) {
            line(
                    SieLabel.RAR,
                    Integer.toString(year.number()),
                    day(year.period().from()),
                    day(year.period().to()));
        }
        stated(SieLabel.TAXAR, head.taxYear());
        if (head.type() == SieType.TYPE_4E) {
            stated(SieLabel.OMFATTN, day(head.coveredTo()));
        }
        stated(SieLabel.KPTYP, head.chartType());
        line(SieLabel.VALUTA, head.currency());
    }

    void chart(SieChart chart) throws IOException {
        for (SieChart.Account account : chart.accounts().values()) {
            line(SieLabel.KONTO, account.number(), account.name());
            if (account.kind() != null) {
                line(
                        SieLabel.KTYP,
                        account.number(),
                        String.valueOf(account.kind().letter()));
            }
            if (!account.unit().isEmpty()) {
                line(SieLabel.ENHET, account.number(), account.unit());
            }
            for (String code : account.taxCodes()) {
                line(SieLabel.SRU, account.number(), code);
            }
        }
        for (SieChart.Dimension dimension : chart.dimensions().values()) {
            if (dimension.parent() == null) {
                line(SieLabel.DIM, dimension.number(), dimension.name());
            } else {
                line(SieLabel.UNDERDIM, dimension.number(), dimension.name(), dimension.parent());
            }
        }
        for (var object : chart.objectNames().entrySet()) {
            line(SieLabel.OBJEKT, object.getKey().dimension(), object.getKey().object(), object.getValue());
        }
    }

    private void stated(SieLabel label, String text) throws IOException {
        if (!text.isEmpty()) {
            line(label, text);
        }
    }

    private void line(SieLabel label, String first, String... others) throws IOException {
        lines.begin(label).field(first).optional(others).end();
    }
}
