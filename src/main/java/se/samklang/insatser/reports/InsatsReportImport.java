package se.samklang.insatser.reports;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.PersonalNumber;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;

/** What insatser have told of a year, from a file. What has been approved here is left as it is, with a fault. */
@Component
final class InsatsReportImport implements ImportKind {

    private static final int LONGEST = 50_000;
    private static final List<String> TEXTS = List.of("om", "metod", "resultat", "erfarenheter");

    private final Insatser insatser;

    InsatsReportImport(Insatser insatser) {
        this.insatser = insatser;
    }

    @Override
    public String name() {
        return "insatsredovisning";
    }

    @Override
    public String title() {
        return "Insatsernas redovisning";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("insats", "insatsens namn", "Samordningsteamet Provstad"),
                ImportColumn.required("ar", "året redovisningen avser", "2025"),
                ImportColumn.optional("om", "om insatsen", "Insatsen startade 2021."),
                ImportColumn.optional("metod", "arbetsmetod och syfte", "Individuella samtal."),
                ImportColumn.optional("resultat", "resultat", "Under året har 31 personer deltagit."),
                ImportColumn.optional("erfarenheter", "erfarenheter", "Väntetiderna har minskat."),
                ImportColumn.optional("beviljat", "beviljat för året i kronor", "740000"),
                ImportColumn.optional("anvant", "använt av det beviljade i kronor", "740000"),
                ImportColumn.optional("lage", "utkast, lamnad eller godkand; annars utkast", "godkand"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Told> told = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            Insats insats = insats(tx, row);
            Integer year = row.integer("ar", 1990, 2199);
            InsatsReport.Content content = content(row);
            String status = row.code("lage", InsatsReport.Status.labels());
            if (insats != null && year != null) {
                Told entry = new Told(insats.id(), Period.ofYear(year), content, InsatsReport.Status.ofCode(status));
                if (isOpen(tx, row, entry) && isFirst(row, lines, insats.id() + " " + year)) {
                    told.add(entry);
                }
            }
        }
        return new Plan(told);
    }

    private @Nullable Insats insats(Read tx, ImportRow row) {
        String name = row.text("insats", 200);
        Insats insats = name == null ? null : insatser.named(tx, name).orElse(null);
        if (name != null && insats == null) {
            row.fault("insats", "OKAND_INSATS", "Insatsen finns inte i registret. Registrera den först.");
        }
        return insats;
    }

    private static InsatsReport.Content content(ImportRow row) {
        List<String> texts = new ArrayList<>();
        for (String column : TEXTS) {
            String text = row.longText(column, LONGEST);
            if (PersonalNumber.occursIn(text)) {
                row.fault(
                        column,
                        "PERSONNUMMER",
                        "Texten ser ut att innehålla ett personnummer. Ta bort det: här får inget stå som pekar ut en"
                                + " deltagare.");
            }
            texts.add(text == null ? "" : text);
        }
        return new InsatsReport.Content(
                texts.get(0), texts.get(1), texts.get(2), texts.get(3), ore(row, "beviljat"), ore(row, "anvant"));
    }

    private static @Nullable Long ore(ImportRow row, String column) {
        Money amount = row.money(column);
        if (amount != null && amount.ore() < 0) {
            row.fault(column, "NEGATIVT_BELOPP", "Skriv beloppet utan minustecken.");
        }
        return amount == null ? null : Long.valueOf(amount.ore());
    }

    private static boolean isOpen(Read tx, ImportRow row, Told told) {
        InsatsReport stored = InsatsReportSql.find(tx, told.period, told.insats).orElse(null);
        if (stored == null) {
            row.fault("ar", "INSATS_PAGICK_INTE", "Insatsen pågick inte det året. Rätta året, eller insatsens datum.");
            return false;
        }
        if (stored.isApproved() && !stored.content().equals(told.content)) {
            row.fault(
                    "insats",
                    "REDOVISNING_GODKAND",
                    "Redovisningen är godkänd och ändras inte. Lämna tillbaka den på insatsens sida först.");
            return false;
        }
        return true;
    }

    private static boolean isFirst(ImportRow row, Map<String, Integer> lines, String what) {
        Integer earlier = lines.putIfAbsent(what, row.line());
        if (earlier != null) {
            row.fault("insats", "DUBBLETT", "Insatsens år redovisas redan på rad " + earlier + ". Behåll en av dem.");
        }
        return earlier == null;
    }

    private record Told(UUID insats, Period period, InsatsReport.Content content, InsatsReport.Status status) {}

    private record Plan(List<Told> told) implements ImportPlan {
        @Override
        public int accepted() {
            return told.size();
        }

        @Override
        public void store(Write tx) {
            told.forEach(each -> store(tx, each));
        }

        private static void store(Write tx, Told told) {
            InsatsReport stored =
                    InsatsReportSql.find(tx, told.period, told.insats).orElseThrow();
            UUID id = stored.id();
            if (stored.isApproved()) {
                return;
            }
            if (id == null) {
                id = Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC));
                InsatsReportSql.add(tx, id, told.insats, told.period, told.content);
            } else if (!stored.content().equals(told.content)) {
                InsatsReportSql.change(tx, id, told.content, stored.version());
            }
            InsatsReport.Status from = stored.id() == null ? InsatsReport.Status.DRAFT : stored.status();
            if (from != told.status) {
                InsatsReportSql.move(tx, id, from, told.status, null);
            }
        }
    }
}
