package se.samklang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.exchange.Imports.Mode;
import se.samklang.web.Undoing;

class ImportFileKindTest {
    private final Database database = TestDatabase.database();
    private final UUID newAssociation = UUID.randomUUID();
    private final Imports imports = new Imports(
            database, new Undoing(List.of()), Stream.of(new FoundingKind(newAssociation)), Stream.of(new LetterKind()));

    @Test
    void a_kind_that_reads_its_own_file_adds_its_facts_to_the_receipt() {
        Scope scope = TestDatabase.newAssociation();

        Receipt receipt = imports.run(scope, "brev", "a.txt", "hej".getBytes(StandardCharsets.UTF_8), Mode.STORE);
        Receipt again = imports.run(scope, "brev", "a.txt", "hej".getBytes(StandardCharsets.UTF_8), Mode.STORE);

        assertThat(receipt.data())
                .containsEntry("letters", 3)
                .containsEntry("encoding", "ASCII")
                .containsEntry("rows", 1);
        assertThat(again.alreadyImported()).isTrue();
        assertThat(imports.names()).containsExactly("brev", "grunda");
    }

    @Test
    void a_kind_without_association_stores_in_the_one_its_plan_names() {
        byte[] file = "namn\nNya förbundet\n".getBytes(StandardCharsets.UTF_8);
        Scope outside = Scope.outside("Prov");

        Receipt dry = imports.run(outside, "grunda", "f.csv", file, Mode.DRY_RUN);
        Receipt receipt = imports.run(outside, "grunda", "f.csv", file, Mode.STORE);
        Receipt again = imports.run(outside, "grunda", "f.csv", file, Mode.STORE);

        assertThat(dry.accepted()).isEqualTo(1);
        assertThat(dry.alreadyImported()).isFalse();
        assertThat(receipt.accepted()).isEqualTo(1);
        assertThat(again.alreadyImported()).isTrue();
        assertThat(imports.batches(Scope.of(newAssociation, "Prov"))).hasSize(1);
    }

    @Test
    void the_component_finds_its_kinds_among_the_beans() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Database.class, () -> database);
            context.registerBean(Undoing.class, () -> new Undoing(List.of()));
            context.registerBean(SampleKind.class, SampleKind::new);
            context.register(Imports.class);
            context.refresh();

            assertThat(context.getBean(Imports.class).kinds())
                    .extracting(ImportKind::name)
                    .containsExactly("provmedlemmar");
        }
    }

    private record LetterKind() implements ImportFileKind {
        @Override
        public String name() {
            return "brev";
        }

        @Override
        public String title() {
            return "brev";
        }

        @Override
        public Plan check(Read tx, Scope scope, ImportContent content, Findings findings) {
            return new LetterPlan((int) content.size());
        }
    }

    private record LetterPlan(int letters) implements ImportFileKind.Plan {
        @Override
        public String encoding() {
            return "ASCII";
        }

        @Override
        public int rows() {
            return 1;
        }

        @Override
        public int accepted() {
            return 1;
        }

        @Override
        public Map<String, @Nullable Object> facts() {
            return Map.of("letters", letters);
        }

        @Override
        public void store(Write tx) {}
    }

    private record FoundingKind(UUID newAssociation) implements ImportKind {
        @Override
        public String name() {
            return "grunda";
        }

        @Override
        public String title() {
            return "förbund";
        }

        @Override
        public boolean needsAssociation() {
            return false;
        }

        @Override
        public List<ImportColumn> columns() {
            return List.of(ImportColumn.required("namn", "förbundets namn", "Provbygdens samordningsförbund"));
        }

        @Override
        public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
            return new FoundingPlan(newAssociation);
        }
    }

    private record FoundingPlan(UUID newAssociation) implements ImportPlan {
        @Override
        public int accepted() {
            return 1;
        }

        @Override
        public UUID association() {
            return newAssociation;
        }

        @Override
        public void store(Write tx) {
            tx.sql("INSERT INTO database.tenant (association_id) VALUES (:id)")
                    .param("id", newAssociation)
                    .update();
        }
    }
}
