package se.samklang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samklang.database.Misconfigured;
import se.samklang.database.Scope;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file into a förbund, all or nothing, and prints the receipt. */
@Command(name = "import", description = "Läs in en fil i ett förbund: allt eller inget.")
final class ImportCommand implements Callable<Integer> {

    /** How the receipt is printed. */
    enum Format {
        text,
        json
    }

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private AssociationChoice association = new AssociationChoice();

    @Mixin
    private Output output = new Output();

    @Parameters(index = "0", paramLabel = "SLAG", description = "Vad filen innehåller, till exempel deltagande.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FIL", description = "Filen: CSV eller XLSX (för sie: SIE).")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Granska filen utan att spara något.")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "FORMAT", description = "Kvittot som text (förval) eller json.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Misconfigured("Filen " + file + " finns inte.");
        }
        try (ConfigurableApplicationContext context = Program.open(place.settings())) {
            Imports imports = context.getBean(Imports.class);
            if (!imports.names().contains(kind)) {
                throw new Misconfigured("Det finns ingen import som heter " + kind + "; välj något av: "
                        + String.join(", ", imports.names()) + ".");
            }
            Scope scope = imports.needsAssociation(kind)
                    ? association.scope(context)
                    : Scope.outside(AssociationChoice.ACTOR);
            Receipt receipt = imports.run(
                    scope,
                    kind,
                    content(imports.largestBytes(kind)),
                    dryRun ? Imports.Mode.DRY_RUN : Imports.Mode.STORE);
            print(receipt);
            return receipt.refused() ? Commands.REFUSED : Commands.DONE;
        }
    }

    private ImportContent content(long largestBytes) {
        try {
            if (Files.size(file) > largestBytes) {
                throw new Misconfigured("Filen " + file + " är större än " + largestBytes / 1024 / 1024
                        + " MB; dela upp den i flera filer.");
            }
            return ImportContent.of(String.valueOf(file.getFileName()), file);
        } catch (IOException unreadable) {
            throw new Misconfigured("Filen " + file + " går inte att läsa.", unreadable);
        }
    }

    private void print(Receipt receipt) {
        if (format == Format.json) {
            output.line(JsonMapper.shared().writeValueAsString(receipt.data()));
            return;
        }
        ReceiptText.lines(receipt, dryRun ? Imports.Mode.DRY_RUN : Imports.Mode.STORE)
                .forEach(output::line);
    }
}
