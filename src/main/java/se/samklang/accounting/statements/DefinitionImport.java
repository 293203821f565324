package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Parsed;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/**
 * Definitions from a file, such as the one their page gives. A file holds all lines of the reports it names: those
 * lines replace what the year had, so that a file read twice leaves the same.
 */
@Component
final class DefinitionImport implements ImportKind {

    @Override
    public String name() {
        return "uppstallning";
    }

    @Override
    public String title() {
        return "Uppställning av rapporter";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("ar", "räkenskapsår", "2017"),
                ImportColumn.required("uppstallning", "lkbr eller bokforing", "lkbr"),
                ImportColumn.required("rapport", "resultat, balans, kassaflode eller drift", "resultat"),
                ImportColumn.required("rad", "radens kod, unik inom rapporten", "ovriga-kostnader"),
                ImportColumn.required("text", "raden så som den skrivs ut", "Övriga kostnader"),
                ImportColumn.required("roll", "rubrik, konton, summa, varav, kontroll eller utanfor", "konton"),
                ImportColumn.optional("utseende", "vanlig, indragen, delsumma eller slutsumma", "vanlig"),
                ImportColumn.required("sida", "debet eller kredit: den sida raden växer på", "debet"),
                ImportColumn.optional("visas", "alltid, skild (när beloppet inte är noll) eller aldrig", "alltid"),
                ImportColumn.optional("tidpunkt", "borjan, forandring eller slut", "forandring"),
                ImportColumn.optional("not", "nummer på den not som specificerar raden", "1"),
                ImportColumn.optional("konton", "kontointervall med komma emellan", "5000–6999, 7700–7999"),
                ImportColumn.optional(
                        "delar", "koder som summeras, minus före den som dras ifrån", "intakter | -kostnader"));
    }

    private record Report(int year, Family family, Kind kind) {}

    private record Typed(ImportRow row, Report report, ReportLine line) {}

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        ImportCells cells = new ImportCells();
        Map<Report, List<Typed>> reports = new LinkedHashMap<>();
        int position = 0;
        for (ImportRow row : rows) {
            position += 10;
            Typed typed = typed(row, position);
            if (typed != null && cells.isFirst(row, "rad", typed.report + "|" + typed.line.code())) {
                reports.computeIfAbsent(typed.report, each -> new ArrayList<>()).add(typed);
            }
        }
        reports.values().forEach(DefinitionImport::checkSums);
        return new Plan(reports);
    }

    private static void checkSums(List<Typed> lines) {
        List<ReportLine> all = lines.stream().map(Typed::line).toList();
        for (Typed typed : lines) {
            Optional<String> fault = LineRules.faultOfSum(typed.line, all);
            fault.ifPresent(sentence -> typed.row.fault("delar", "SUMMA", sentence));
        }
    }

    private static @Nullable Typed typed(ImportRow row, int position) {
        Integer year = ImportCells.year(row);
        Family family = code(row, "uppstallning", Family.class);
        Kind kind = code(row, "rapport", Kind.class);
        String code = understood(row, "rad", row.text("rad", 60), LineForm::code);
        String label = row.text("text", 200);
        ReportLine.Role role = code(row, "roll", ReportLine.Role.class);
        ReportLine.Side side = code(row, "sida", ReportLine.Side.class);
        List<AccountRange> ranges = understood(row, "konton", row.text("konton", 2000), AccountRange::read);
        List<ReportLine.Part> parts = understood(row, "delar", row.text("delar", 2000), LineForm::parts);
        ReportLine.Style style = code(row, "utseende", ReportLine.Style.class);
        ReportLine.Printed printed = code(row, "visas", ReportLine.Printed.class);
        ReportLine.Moment moment = code(row, "tidpunkt", ReportLine.Moment.class);
        Integer note = row.integer("not", 1, 99);
        if (year == null
                || family == null
                || kind == null
                || code == null
                || label == null
                || role == null
                || side == null) {
            return null;
        }
        ReportLine line = new ReportLine(
                new UUID(0, 0),
                code,
                label,
                role,
                Objects.requireNonNullElse(style, ReportLine.Style.PLAIN),
                side,
                Objects.requireNonNullElse(printed, ReportLine.Printed.ALWAYS),
                Objects.requireNonNullElse(moment, ReportLine.Moment.CHANGE),
                note,
                position,
                1,
                Objects.requireNonNullElse(ranges, List.of()),
                Objects.requireNonNullElse(parts, List.of()));
        boolean unreadable = (ranges == null && row.has("konton")) || (parts == null && row.has("delar"));
        if (!unreadable) {
            LineForm.content(line).forEach((column, sentence) -> row.fault(column, "RADENS_INNEHALL", sentence));
        }
        return new Typed(row, new Report(year, family, kind), line);
    }

    private static <E extends Enum<E> & Coded> @Nullable E code(ImportRow row, String column, Class<E> type) {
        String code = row.code(column, Coded.choices(type));
        return code == null ? null : Coded.read(type, code);
    }

    private static <T> @Nullable T understood(
            ImportRow row, String column, @Nullable String typed, Function<String, Parsed<T>> reader) {
        if (typed == null) {
            return null;
        }
        Parsed<T> parsed = reader.apply(typed);
        if (!parsed.isValue()) {
            row.fault(column, "OLASLIGT", String.valueOf(parsed.reason()));
        }
        return parsed.orNull();
    }

    private record Plan(Map<Report, List<Typed>> reports) implements ImportPlan {

        @Override
        public int accepted() {
            return reports.values().stream().mapToInt(List::size).sum();
        }

        @Override
        public void store(Write tx) {
            reports.forEach((report, lines) ->
                    store(tx, report, lines.stream().map(Typed::line).toList()));
        }

        private static void store(Write tx, Report report, List<ReportLine> lines) {
            FiscalYear year = FiscalYearSql.open(tx, ImportCells.clock(tx), report.year);
            ReportDefinition existing = DefinitionSql.find(tx, year.id(), report.kind, report.family)
                    .orElse(null);
            if (existing == null) {
                DefinitionSql.add(
                        tx,
                        year.id(),
                        ShippedDefinitions.head(report.family, report.kind).with(lines));
            } else {
                DefinitionSql.removeLines(tx, existing.id());
                LineChanges.addAll(tx, existing.id(), lines);
            }
        }
    }
}
