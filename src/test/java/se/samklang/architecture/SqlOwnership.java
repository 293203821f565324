package se.samklang.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samklang.architecture.JavaText.Literal;
import se.samklang.architecture.Sources.SourceFile;

/** Holds the SQL of a file against the rule of its module; answers what is wrong, one line each. */
final class SqlOwnership {

    /** The libraries' own tables: the sessions belong to web, the list of migrations to database. */
    private static final Map<String, String> LIBRARY_SCHEMA = Map.of("framework", "web");

    private static final Set<String> POSTGRESQL = Set.of("pg_catalog", "information_schema");
    private static final Set<String> FIRST_WORDS =
            Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "CALL", "MERGE", "TRUNCATE", "CREATE");

    private final Set<String> modules = Modules.declared().keySet();

    /** Every statement of a Java file. */
    List<String> faultsOfJava(SourceFile file) {
        List<String> faults = new ArrayList<>();
        JavaText java = JavaText.of(file.text());
        for (Literal literal : java.strings()) {
            if (!isStatement(java, literal)) {
                continue;
            }
            faultsOf(file.module(), literal.text(), file.name(), faults);
            boolean glued = java.before(literal).endsWith("+")
                    || java.after(literal).startsWith("+")
                    || java.after(literal).matches("(?s)\\.(formatted|replace|concat|replaceAll)\\(.*")
                    || java.before(literal).endsWith("String.format(");
            if (glued) {
                faults.add(file.name() + ": a statement is put together from pieces: " + firstLine(literal.text()));
            }
        }
        return faults;
    }

    /** Every statement of a migration. */
    List<String> faultsOfMigration(SourceFile file) {
        List<String> faults = new ArrayList<>();
        faultsOf(file.module(), file.text(), file.name(), faults);
        return faults;
    }

    private void faultsOf(String module, String sql, String where, List<String> faults) {
        SqlUse use = SqlUse.of(sql);
        String place = where + ": ";
        use.unqualified().forEach(table -> faults.add(place + "the table " + table + " is named without its schema"));
        use.lowerCase().forEach(word -> faults.add(place + "the keyword " + word + " is not in capitals"));
        use.writes().stream()
                .filter(schema -> !owner(schema).equals(module))
                .forEach(schema -> faults.add(place + module + " writes in the schema " + schema));
        Set<String> readable = readable(module);
        use.reads().stream()
                .filter(schema -> !readable.contains(owner(schema)) && !POSTGRESQL.contains(schema))
                .forEach(schema -> faults.add(place + module + " reads the undeclared schema " + schema));
    }

    private Set<String> readable(String module) {
        if (module.equals("publications")) {
            return modules;
        }
        Set<String> readable = new TreeSet<>(Modules.reach(module));
        readable.add(module);
        return readable;
    }

    private static String owner(String schema) {
        return LIBRARY_SCHEMA.getOrDefault(schema, schema);
    }

    private static boolean isStatement(JavaText java, Literal literal) {
        List<String> tokens = SqlTokens.of(literal.text());
        if (tokens.isEmpty()) {
            return false;
        }
        boolean begins = FIRST_WORDS.contains(tokens.getFirst().toUpperCase(Locale.ROOT));
        boolean block =
                java.code().startsWith("\"", literal.start()) && literal.text().startsWith("\n");
        boolean sent = java.before(literal).endsWith(".sql(");
        return sent || begins && block;
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
