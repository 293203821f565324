package se.samklang.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.samklang.base.Ids;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Visitor;

/** Files chosen and checked on the web. What becomes of them is told by {@link ReceiptController}. */
@Controller
class ImportController {

    private final Imports imports;
    private final Drafts drafts;
    private final ReceiptController receipts;

    ImportController(Imports imports, Drafts drafts, ReceiptController receipts) {
        this.imports = imports;
        this.drafts = drafts;
        this.receipts = receipts;
    }

    @Bean
    static NavigationEntry importEntry() {
        return new NavigationEntry("Förbundet", 520, "Läs in filer", "/import");
    }

    /** A kind to choose. {@code columns} names them in a row; empty for a file that is no table. */
    record KindLine(String name, String title, String columns) {}

    record OverviewPage(List<KindLine> kinds, List<BatchLine> batches) {}

    record KindPage(Form form, String name, String title, List<ImportColumn> columns) {}

    @GetMapping("/import")
    Answer overview(Visitor visitor) {
        List<KindLine> kinds = imports.offered().stream()
                .sorted(Comparator.comparing(ImportSource::heading))
                .map(source -> new KindLine(
                        source.name(),
                        source.heading(),
                        String.join(
                                ", ",
                                source.columns().stream()
                                        .map(ImportColumn::name)
                                        .toList())))
                .toList();
        return Page.of(
                "exchange/overview",
                new OverviewPage(
                        kinds,
                        imports.batches(visitor.scope()).stream()
                                .map(this::line)
                                .toList()));
    }

    /** A kind's page by its name, or an import's receipt by its id. */
    @GetMapping("/import/{place}")
    Answer kindOrReceipt(Visitor visitor, @PathVariable String place) {
        UUID id = Ids.read(place).orNull();
        if (id != null) {
            return receipts.show(visitor, id);
        }
        ImportSource source = offered(place);
        String page = source.page();
        return page == null ? Page.of("exchange/kind", kindPage(source, Form.blank())) : Redirect.to(page);
    }

    @GetMapping("/import/{kind}/mall")
    Answer template(@PathVariable String kind) {
        ImportSource source = offered(kind);
        if (source.columns().isEmpty()) {
            throw new Problems.NotFound();
        }
        return SheetDownload.csv("mall-" + source.name(), example(source));
    }

    @PostMapping("/import/{kind}")
    Answer preview(
            Visitor visitor,
            @PathVariable String kind,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            Form form) {
        ImportSource source = offered(kind);
        form.only("fil");
        if (file == null || file.isEmpty()) {
            form.refuse("fil", "Välj en fil som inte är tom.");
        }
        if (file == null || !form.isValid()) {
            return Page.refused("exchange/kind", kindPage(source, form));
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "fil");
        return PreviewPage.of(kind, source.heading(), drafts.check(visitor.scope(), kind, content(name, file)));
    }

    private ImportSource offered(String kind) {
        return imports.offered(kind).orElseThrow(Problems.NotFound::new);
    }

    private BatchLine line(ImportBatch batch) {
        return BatchLine.of(batch, imports.title(batch.kind()));
    }

    private static KindPage kindPage(ImportSource source, Form form) {
        return new KindPage(form, source.name(), source.heading(), source.columns());
    }

    private static Table example(ImportSource source) {
        List<Table.Column> columns = source.columns().stream()
                .map(column -> new Table.Column(column.name(), Table.Kind.TEXT))
                .toList();
        List<@Nullable Object> row =
                List.copyOf(source.columns().stream().map(ImportColumn::example).toList());
        return new Table(source.heading(), columns, List.of(row));
    }

    private static ImportContent content(String name, MultipartFile file) {
        try {
            return ImportContent.of(name, file::getInputStream, file.getSize());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
