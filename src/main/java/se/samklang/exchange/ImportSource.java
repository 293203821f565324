package se.samklang.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.database.Read;
import se.samklang.database.Scope;

/** The two sorts of kinds seen as one: something that checks a file's bytes and answers with a plan. */
sealed interface ImportSource {

    /** What a sheet may be, and what a browser may send. */
    long LARGEST_BYTES = 50L * 1024 * 1024;

    String name();

    String title();

    /** The title with a capital letter, to stand alone. */
    default String heading() {
        return title().substring(0, 1).toUpperCase(Locale.ROOT) + title().substring(1);
    }

    boolean needsAssociation();

    /** Where a file is chosen, or null for the ordinary page. */
    default @Nullable String page() {
        return null;
    }

    /** Where what was imported is seen, or null. */
    @Nullable
    String list();

    /** Where what the file with the checksum became is seen; the kind's list unless it knows better. */
    default @Nullable String list(Read tx, String sha256) {
        return list();
    }

    /** How large a file may be, in bytes. */
    default long largestBytes() {
        return LARGEST_BYTES;
    }

    /** The columns of a table; empty for another file. */
    List<ImportColumn> columns();

    Checked check(Read tx, Scope scope, ImportContent content);

    /** A checked file; the plan is null where the file was too faulty to be planned. */
    record Checked(
            @Nullable String encoding,
            int rows,
            @Nullable ImportPlan plan,
            Map<String, @Nullable Object> facts,
            Findings findings,
            Sample sample,
            List<ImportFileKind.Part> parts) {

        Checked with(Findings others) {
            return new Checked(encoding, rows, plan, facts, others, sample, parts);
        }
    }

    record TableSource(ImportKind kind) implements ImportSource {
        @Override
        public String name() {
            return kind.name();
        }

        @Override
        public String title() {
            return kind.title();
        }

        @Override
        public @Nullable String list() {
            return kind.list();
        }

        @Override
        public boolean needsAssociation() {
            return kind.needsAssociation();
        }

        @Override
        public List<ImportColumn> columns() {
            return kind.columns();
        }

        @Override
        public Checked check(Read tx, Scope scope, ImportContent content) {
            Findings findings = new Findings();
            Parsed<Sheet> parsed = new SheetFile().read(content.name(), content.whole());
            Sheet sheet = parsed.orNull();
            if (sheet == null) {
                findings.fault("FIL", 0, null, null, String.valueOf(parsed.reason()));
                return new Checked(null, 0, null, Map.of(), findings, Sample.NONE, List.of());
            }
            ImportHeader header = ImportHeader.check(kind.columns(), sheet, findings);
            var rows = new RowCheck(header, findings).check(sheet, kind.columns());
            if (rows.isEmpty()) {
                findings.fault("INGA_RADER", 0, null, null, "Filen har kolumnnamn men inga rader under dem.");
            }
            ImportPlan plan =
                    header.hasEveryRequired() && !rows.isEmpty() ? kind.check(tx, scope, rows, findings) : null;
            return new Checked(sheet.encoding(), rows.size(), plan, Map.of(), findings, Sample.of(sheet), List.of());
        }
    }

    record FileSource(ImportFileKind kind) implements ImportSource {
        @Override
        public String name() {
            return kind.name();
        }

        @Override
        public String title() {
            return kind.title();
        }

        @Override
        public @Nullable String list() {
            return kind.list();
        }

        @Override
        public @Nullable String list(Read tx, String sha256) {
            return kind.list(tx, sha256);
        }

        @Override
        public boolean needsAssociation() {
            return true;
        }

        @Override
        public @Nullable String page() {
            return kind.page();
        }

        @Override
        public long largestBytes() {
            return kind.largestBytes();
        }

        @Override
        public List<ImportColumn> columns() {
            return List.of();
        }

        @Override
        public Checked check(Read tx, Scope scope, ImportContent content) {
            Findings findings = new Findings();
            ImportFileKind.Plan plan = kind.check(tx, scope, content, findings);
            return new Checked(plan.encoding(), plan.rows(), plan, plan.facts(), findings, Sample.NONE, plan.parts());
        }
    }
}
