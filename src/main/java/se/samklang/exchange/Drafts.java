package se.samklang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.exchange.DraftSql.Draft;
import se.samklang.web.Answer;

/**
 * Files between preview and storing. A file is kept only when it has been checked without a fault, so that none with an
 * identity number stays behind; a stored import gets its draft's id, so that the same confirmation sent twice finds the
 * import it made.
 */
@Component
public class Drafts {

    private final Database database;
    private final Imports imports;
    private final Clock clock;

    Drafts(Database database, Imports imports, Clock clock) {
        this.database = database;
        this.imports = imports;
        this.clock = clock;
    }

    /** What the check of a file came to; {@code draft} is null where there is nothing to store. */
    record Preview(Receipt receipt, @Nullable UUID draft) {}

    /** What came of storing. {@code batch} is null where the file was refused. */
    record Outcome(Receipt receipt, @Nullable UUID batch) {}

    /**
     * Keeps a file of a kind that needs something more of the person before it can be checked, for a day at most.
     *
     * @return the id by which it is found again
     */
    public UUID keep(Scope scope, String kind, ImportContent content) {
        UUID id = Ids.next(clock);
        database.write(scope, "Granskade importfil", tx -> {
            DraftSql.remove(tx, id);
            return DraftSql.add(tx, new Draft(id, kind, content.name(), content.size()), content);
        });
        return id;
    }

    /** What is read of a kept file; empty where it is gone. */
    public <T> Optional<T> read(Scope scope, UUID id, Function<ImportContent, T> reading) {
        return database.read(scope, tx -> DraftSql.find(tx, id)).flatMap(draft -> onDisk(scope, draft, reading));
    }

    /** The page that shows what a kept file would come to, with the button that stores it; empty where it is gone. */
    public Optional<Answer> preview(Scope scope, UUID id) {
        return database.read(scope, tx -> DraftSql.find(tx, id))
                .flatMap(draft -> onDisk(scope, draft, content -> {
                    Receipt receipt = imports.run(scope, draft.kind(), content, Imports.Mode.DRY_RUN);
                    boolean isStorable = !receipt.refused() && !receipt.alreadyImported();
                    return PreviewPage.of(
                            draft.kind(), imports.title(draft.kind()), new Preview(receipt, isStorable ? id : null));
                }));
    }

    Preview check(Scope scope, String kind, ImportContent content) {
        Receipt receipt = imports.run(scope, kind, content, Imports.Mode.DRY_RUN);
        if (receipt.refused() || receipt.alreadyImported()) {
            return new Preview(receipt, null);
        }
        Optional<Finding> hidden = imports.isTable(kind) ? OtherSheets.identityNumber(content) : Optional.empty();
        if (hidden.isPresent()) {
            return new Preview(receipt.refusedFor(hidden.get()), null);
        }
        return new Preview(receipt, keep(scope, kind, content));
    }

    /** A draft that waits to be stored; empty where it is gone. */
    Optional<Draft> find(Scope scope, UUID id) {
        return database.read(scope, tx -> DraftSql.find(tx, id));
    }

    /** Stores a draft; empty where it is gone and has not become an import. */
    Optional<Outcome> store(Scope scope, UUID id, ImportProgress progress) {
        return find(scope, id)
                .flatMap(draft -> receipt(scope, draft, progress).map(receipt -> outcome(scope, draft, receipt)));
    }

    private Outcome outcome(Scope scope, Draft draft, Receipt receipt) {
        UUID batch = receipt.refused()
                ? null
                : database.read(scope, tx -> ImportSql.standing(tx, receipt.kind(), receipt.sha256()))
                        .orElse(null);
        database.write(scope, "Tog bort granskad importfil", tx -> {
            DraftSql.remove(tx, draft.id());
            return draft.id();
        });
        return new Outcome(receipt, batch);
    }

    private Optional<Receipt> receipt(Scope scope, Draft draft, ImportProgress progress) {
        return onDisk(
                scope, draft, content -> imports.store(scope, draft.kind(), content.watched(progress), draft.id()));
    }

    /**
     * The file lies on disk while it is read, so that a large one is never in memory as a whole. Empty where another click
     * stored the draft while it was fetched.
     */
    private <T> Optional<T> onDisk(Scope scope, Draft draft, Function<ImportContent, T> reading) {
        try {
            Path file = Files.createTempFile("samklang-", ".import");
            try {
                return fetched(scope, draft, file)
                        ? Optional.of(reading.apply(ImportContent.of(draft.fileName(), file)))
                        : Optional.empty();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean fetched(Scope scope, Draft draft, Path file) throws IOException {
        try (OutputStream target = Files.newOutputStream(file)) {
            return database.read(scope, tx -> DraftSql.copy(tx, draft, target));
        }
    }
}
