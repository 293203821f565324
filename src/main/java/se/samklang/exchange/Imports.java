package se.samklang.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.ImportSource.Checked;
import se.samklang.web.Undoing;

/**
 * Imports files: checks everything, says all faults at once, stores all or nothing, recognises a file that has been imported, and takes an
 * import back.
 */
@Component
public final class Imports {

    /** Whether the file is only checked, or stored when it has no faults. */
    public enum Mode {
        DRY_RUN,
        STORE
    }

    private final Database database;
    private final Undoing undoing;
    private final Map<String, ImportSource> sources = new TreeMap<>();
    private final Map<String, ImportKind> kinds = new TreeMap<>();

    @Autowired
    Imports(
            Database database,
            Undoing undoing,
            ObjectProvider<ImportKind> kinds,
            ObjectProvider<ImportFileKind> fileKinds) {
        this(database, undoing, kinds.stream(), fileKinds.stream());
    }

    Imports(Database database, Undoing undoing, Stream<ImportKind> kinds, Stream<ImportFileKind> fileKinds) {
        this.database = database;
        this.undoing = undoing;
        kinds.forEach(kind -> {
            add(new ImportSource.TableSource(kind));
            this.kinds.put(kind.name(), kind);
        });
        fileKinds.forEach(kind -> add(new ImportSource.FileSource(kind)));
    }

    /** The names of every kind, of tables and of other files. */
    public Collection<String> names() {
        return sources.keySet();
    }

    /** The kinds of tables, by name: their columns make templates and handbook. */
    public Collection<ImportKind> kinds() {
        return kinds.values();
    }

    /**
     * Whether a förbund must be chosen before a file of the kind is read.
     *
     * @throws Refused where no kind has this name
     */
    public boolean needsAssociation(String kind) {
        return source(kind).needsAssociation();
    }

    /**
     * How large a file of the kind may be, in bytes.
     *
     * @throws Refused where no kind has this name
     */
    public long largestBytes(String kind) {
        return source(kind).largestBytes();
    }

    /**
     * Checks a file and, in {@link Mode#STORE}, stores it if it has no faults.
     *
     * @param scope the förbund it goes into; without one only for a kind that needs none
     * @param fileName shown in the receipt, never used to tell what the file is
     * @throws Refused where no kind has this name, or a förbund must be chosen first
     */
    public Receipt run(Scope scope, String kind, String fileName, byte[] content, Mode mode) {
        return run(scope, kind, ImportContent.of(fileName, content), mode);
    }

    /** The same for a file that is not in memory. */
    public Receipt run(Scope scope, String kind, ImportContent content, Mode mode) {
        return run(scope, kind, content, mode, null);
    }

    /** Stores a file like {@link #run}, as an import with the given id. */
    Receipt store(Scope scope, String kind, ImportContent content, UUID id) {
        return run(scope, kind, content, Mode.STORE, id);
    }

    private Receipt run(Scope scope, String kind, ImportContent content, Mode mode, @Nullable UUID id) {
        ImportSource source = source(kind);
        if (source.needsAssociation() && scope.associationId() == null) {
            throw new Refused("FORBUND_SAKNAS", "Välj först vilket förbund filen ska läsas in i.");
        }
        Run run = new Run(source, content, id);
        try {
            return mode == Mode.STORE ? store(scope, run) : dryRun(scope, run);
        } catch (Refused refused) {
            return run.refused(refused.refusal());
        }
    }

    /** Whether the kind's columns are given, so that its file is a table; false for one that reads its file itself. */
    boolean isTable(String kind) {
        return kinds.containsKey(kind);
    }

    /** The latest imports of the förbund, newest first, also those that were undone. */
    List<ImportBatch> batches(Scope scope) {
        return database.read(scope, tx -> ImportSql.batches(tx, null));
    }

    /** One import of the förbund, also when it was undone. */
    Optional<ImportBatch> batch(Scope scope, UUID id) {
        return database.read(scope, tx -> ImportSql.batches(tx, id)).stream().findFirst();
    }

    /** What a person calls the kind; its name where the kind is gone. */
    String title(String kind) {
        ImportSource source = sources.get(kind);
        return source == null ? kind : source.heading();
    }

    /** Where what an import stored is seen; null where nowhere of its own. */
    @Nullable
    String list(Scope scope, ImportBatch batch) {
        ImportSource source = sources.get(batch.kind());
        return source == null ? null : database.read(scope, tx -> source.list(tx, batch.sha256()));
    }

    /** The kind of the name, where the förbund's own pages have it. */
    Optional<ImportSource> offered(String kind) {
        return offered().stream().filter(source -> source.name().equals(kind)).findFirst();
    }

    /** The kinds of the förbund's own pages: those that go into a förbund that is there. */
    List<ImportSource> offered() {
        return sources.values().stream().filter(ImportSource::needsAssociation).toList();
    }

    /**
     * Takes back exactly what an import stored.
     *
     * @return a Swedish reason where it cannot be undone, else empty
     */
    Optional<String> undo(Scope scope, UUID batchId) {
        return database.write(
                scope,
                "Ångrade import",
                tx -> ImportSql.actOf(tx, batchId)
                        .map(act -> undoing.undo(tx, act))
                        .orElseGet(() -> Optional.of("Importen finns inte i det här förbundet.")));
    }

    private Receipt dryRun(Scope scope, Run run) {
        Checked checked = database.read(scope, tx -> run.check(tx, scope));
        UUID association = associationOf(scope, checked.plan());
        Optional<OffsetDateTime> earlier = association == null
                ? Optional.empty()
                : database.read(
                        scope.in(association),
                        tx -> ImportSql.importedBefore(
                                tx, run.source().name(), run.content().sha256()));
        return earlier.map(when -> run.repeated(checked, when)).orElseGet(() -> run.receipt(checked));
    }

    private Receipt store(Scope scope, Run run) {
        String act = "Importerade " + run.source().title();
        if (scope.associationId() != null) {
            return database.write(scope, act, tx -> {
                ImportSql.waitForTurn(tx, run.source().name());
                return storeChecked(tx, run, run.check(tx, scope));
            });
        }
        Checked checked = database.read(scope, tx -> run.check(tx, scope));
        UUID association = associationOf(scope, checked.plan());
        if (checked.findings().hasFaults() || association == null) {
            return run.receipt(checked);
        }
        return database.write(scope.in(association), act, tx -> {
            ImportSql.waitForTurn(tx, run.source().name());
            return storeChecked(tx, run, checked);
        });
    }

    private static Receipt storeChecked(Write tx, Run run, Checked checked) {
        Optional<OffsetDateTime> earlier =
                ImportSql.importedBefore(tx, run.source().name(), run.content().sha256());
        if (earlier.isPresent()) {
            return run.repeated(checked, earlier.get());
        }
        Receipt receipt = run.receipt(checked);
        if (checked.plan() != null && !checked.findings().hasFaults()) {
            checked.plan().store(tx);
            UUID id = run.id() != null ? run.id() : Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC));
            ImportSql.insert(tx, id, receipt);
            run.content().requireWanted();
        }
        return receipt;
    }

    private static @Nullable UUID associationOf(Scope scope, @Nullable ImportPlan plan) {
        return scope.associationId() != null || plan == null ? scope.associationId() : plan.association();
    }

    private ImportSource source(String kind) {
        ImportSource source = sources.get(kind);
        if (source == null) {
            throw new Refused(
                    "OKAND_IMPORT",
                    "Det finns ingen import med det namnet. Välj något av: " + String.join(", ", names()) + ".");
        }
        return source;
    }

    private void add(ImportSource source) {
        if (sources.putIfAbsent(source.name(), source) != null) {
            throw new IllegalStateException("Two import kinds are named " + source.name());
        }
    }
}
