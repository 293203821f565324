package se.samklang.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Undoing;

/** Imports with the kinds a module's test hands over, as the application makes them of its beans. */
public record TestImports(List<ImportKind> kinds) {

    public static TestImports of(ImportKind... kinds) {
        return new TestImports(Arrays.asList(kinds));
    }

    public Receipt store(Scope scope, String kind, String csv) {
        return new Imports(TestDatabase.database(), new Undoing(List.of()), kinds.stream(), Stream.of())
                .run(scope, kind, kind + ".csv", csv.getBytes(StandardCharsets.UTF_8), Imports.Mode.STORE);
    }

    /** Code and column of each finding of a file. */
    public List<String> findings(Scope scope, String kind, String csv) {
        return store(scope, kind, csv).findings().stream()
                .map(finding -> finding.line() + " " + finding.column() + " " + finding.code())
                .toList();
    }

    /** Takes the import of this file back; a Swedish reason where it could not be. */
    public static Optional<String> undo(Imports imports, Scope scope, Receipt receipt) {
        return imports.undo(
                scope,
                imports.batches(scope).stream()
                        .filter(batch -> batch.sha256().equals(receipt.sha256()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /** Takes the förbund's latest import back; a Swedish reason where it could not be. */
    public static Optional<String> undoLatest(Imports imports, Scope scope) {
        return imports.undo(scope, imports.batches(scope).getFirst().id());
    }
}
