package se.samklang;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samklang.base.SwedishDate;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs the checks of a document and prints what they find. */
@Command(name = "check", description = "Granska ett dokument och skriv ut anmärkningarna.")
final class CheckCommand implements Callable<Integer> {

    private static final List<String> FIELDS = List.of("document", "association", "period", "asOf", "findings");

    /** How the findings are printed. */
    enum Format {
        text,
        json
    }

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private AssociationChoice association = new AssociationChoice();

    @Mixin
    private ReportChoice report = new ReportChoice();

    @Mixin
    private Output output = new Output();

    @Option(names = "--format", paramLabel = "FORMAT", description = "Anmärkningarna som text (förval) eller json.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        report.check();
        try (ConfigurableApplicationContext context = Program.open(place.settings())) {
            LocalDate today = LocalDate.now(context.getBean(Clock.class).withZone(SwedishDate.STOCKHOLM));
            Document document = report.compose(context, association.scope(context), today);
            if (format == Format.json) {
                output.line(json(context.getBean(Renderings.class).render(document, OutputFormat.JSON)));
            } else {
                print(document);
            }
            boolean wrong =
                    document.findings().stream().anyMatch(finding -> finding.severity() != Finding.Severity.INFO);
            return wrong ? Commands.REFUSED : Commands.DONE;
        }
    }

    private void print(Document document) {
        output.line(document.title() + ", " + document.associationName());
        if (document.findings().isEmpty()) {
            output.line("Inga anmärkningar.");
        }
        for (Finding finding : document.findings()) {
            output.line(finding.severity().name().toLowerCase(Locale.ROOT) + " [" + finding.code() + "] "
                    + finding.where() + ": " + finding.message());
        }
    }

    private static String json(byte[] document) {
        JsonMapper mapper = JsonMapper.shared();
        JsonNode whole = mapper.readTree(new String(document, StandardCharsets.UTF_8));
        ObjectNode part = mapper.createObjectNode();
        FIELDS.forEach(field -> part.set(field, whole.get(field)));
        return mapper.writeValueAsString(part);
    }
}
