package se.samklang.accounting.sie;

import static se.samklang.accounting.sie.XmlHead.attribute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieChart.Account;
import se.samklang.accounting.sie.SieChart.Dimension;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.VoucherDraft.Standing;

/** Reads accounts, dimensions and journals of SIE 5 into the same records as the lines of SIE 4. */
final class XmlLedger {
    private final Ledger ledger;
    private final XmlHead head;
    private final FindingList findings;
    private final Fields fields;
    private final List<ObjectReference> objects = new ArrayList<>();
    private @Nullable Account account;
    private @Nullable Dimension dimension;
    private String series = "";
    private @Nullable VoucherDraft voucher;
    private @Nullable XmlAmount amount;
    private Standing standing = Standing.COUNTS;

    XmlLedger(Ledger ledger, XmlHead head, FindingList findings) {
        this.ledger = ledger;
        this.head = head;
        this.findings = findings;
        fields = new Fields(findings);
    }

    @Nullable
    VoucherDraft open() {
        return voucher;
    }

    void start(XMLStreamReader xml, XmlPlace place) {
        switch (xml.getLocalName()) {
            case "Account" -> account(xml, place);
            case "OpeningBalance",
                    "ClosingBalance",
                    "Budget",
                    "OpeningBalanceMultidim",
                    "ClosingBalanceMultidim",
                    "BudgetMultidim" -> balance(xml, place);
            case "Dimension" -> dimension(xml, place);
            case "Object" -> object(xml, place);
            case "ObjectReference" ->
                objects.add(new ObjectReference(attribute(xml, "dimId"), attribute(xml, "objectId")));
            case "Journal" -> series = attribute(xml, "id");
            case "JournalEntry" -> voucher(xml, place);
            case "EntryInfo", "OriginalEntryInfo" -> entered(xml);
            case "LedgerEntry" -> row(xml, place);
            case "Overstrike" -> standing = Standing.STRUCK;
            default -> {
                // documents, invoices and registers are no part of the ledger
            }
        }
    }

    void end(String element) {
        XmlAmount read = amount;
        VoucherDraft open = voucher;
        if (read != null && read.element().equals(element)) {
            amount = null;
            store(read, List.copyOf(objects));
        } else if (element.equals("Account")) {
            account = null;
        } else if (element.equals("Dimension")) {
            dimension = null;
        } else if (element.equals("JournalEntry") && open != null) {
            voucher = null;
            ledger.voucher(open);
        } else if (element.equals("FiscalYears")) {
            head.finish(Place.FILE);
        }
    }

    /** A voucher that is open where the file ends has lost its end, which the XML itself tells. */
    void finish() {
        VoucherDraft open = voucher;
        if (open != null) {
            open.damage();
            ledger.voucher(open);
        }
    }

    private void account(XMLStreamReader xml, Place place) {
        Account read = new Account(
                attribute(xml, "id"),
                attribute(xml, "name"),
                kind(attribute(xml, "type")),
                attribute(xml, "unit"),
                List.of());
        account = read;
        ledger.keep(read.number().length() + read.name().length() + read.unit().length());
        ledger.chart().account(read, place);
    }

    /** The specification and the schema name five kinds each, not the same. */
    private static Account.@Nullable Kind kind(String type) {
        for (Account.Kind kind : Account.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(type)) {
                return kind;
            }
        }
        return null;
    }

    private void dimension(XMLStreamReader xml, Place place) {
        Dimension read = new Dimension(attribute(xml, "id"), attribute(xml, "name"), null);
        dimension = read;
        ledger.keep(read.number().length() + read.name().length());
        ledger.chart().dimension(read, place);
    }

    private void object(XMLStreamReader xml, Place place) {
        if (dimension != null) {
            ledger.keep(attribute(xml, "id").length() + attribute(xml, "name").length());
            ledger.chart()
                    .object(
                            new ObjectReference(dimension.number(), attribute(xml, "id")),
                            attribute(xml, "name"),
                            place);
        }
    }

    private void balance(XMLStreamReader xml, XmlPlace place) {
        if (account != null) {
            begin(xml, place, account.number(), null);
        }
    }

    private void voucher(XMLStreamReader xml, XmlPlace place) {
        String text = attribute(xml, "text");
        ledger.texts().read(text, place);
        voucher = new VoucherDraft(
                place.marked(),
                series,
                attribute(xml, "id"),
                XmlHead.day(attribute(xml, "journalDate")),
                text,
                null,
                "");
    }

    private void entered(XMLStreamReader xml) {
        if (voucher != null && amount == null) {
            voucher.entered(XmlHead.day(attribute(xml, "date")), attribute(xml, "by"));
        }
    }

    private void row(XMLStreamReader xml, XmlPlace place) {
        String number = attribute(xml, "accountId");
        standing = Standing.COUNTS;
        if (number.isEmpty()) {
            findings.add(SieCheck.ROW_INCOMPLETE, place, "Raden saknar konto. Exportera filen på nytt.");
            if (voucher != null) {
                voucher.damage();
            }
            return;
        }
        begin(xml, place, number, XmlHead.day(attribute(xml, "ledgerDate")));
    }

    private void begin(XMLStreamReader xml, XmlPlace place, String number, @Nullable LocalDate date) {
        objects.clear();
        amount = new XmlAmount(
                xml.getLocalName(),
                new Place.Marked(place.line(), place.raw()),
                fields.amount(place, attribute(xml, "amount")),
                fields.quantity(place, attribute(xml, "quantity")),
                number,
                attribute(xml, "month"),
                attribute(xml, "text"),
                date);
    }

    private void store(XmlAmount read, List<ObjectReference> under) {
        if (read.element().equals("LedgerEntry")) {
            storeRow(read, under);
        } else if (read.ore() != SieAmount.UNREADABLE) {
            read.store(ledger, head, under);
        }
    }

    private void storeRow(XmlAmount read, List<ObjectReference> under) {
        VoucherDraft open = voucher;
        if (open == null) {
            return;
        }
        if (read.ore() == SieAmount.UNREADABLE) {
            open.damage();
            return;
        }
        ledger.row(open, standing, read.row(under), read.place());
    }
}
