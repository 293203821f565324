package se.samklang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Misconfigured;
import se.samklang.documents.Document;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;

/** Writes a document, computed from what is registered now. */
@Command(name = "report", description = "Skriv ett dokument: beräknat av det som är registrerat.")
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private AssociationChoice association = new AssociationChoice();

    @Mixin
    private ReportChoice report = new ReportChoice();

    @Mixin
    private Output output = new Output();

    @Option(names = "--format", paramLabel = "FORMAT", description = "html, pdf, docx, json eller txt (förval).")
    private String format = "txt";

    @Option(names = "--out", paramLabel = "FIL", description = "Filen att skriva. Annars skrivs dokumentet ut.")
    private @Nullable Path file;

    @Option(names = "--public", description = "Tabeller med röjandekontroll, för publicering.")
    private boolean open;

    @Override
    public Integer call() {
        OutputFormat form = OutputFormat.read(format)
                .orElseThrow(() ->
                        new Misconfigured("--format ska vara html, pdf, docx, json eller txt, inte " + format + "."));
        if (open) {
            throw new Refused(
                    "rojandekontroll-saknas",
                    "Samklang kan inte göra den publika versionen med röjandekontroll än. Utan --public skrivs den interna"
                            + " versionen, som inte får publiceras om små tal kan röja någon.");
        }
        report.check();
        try (ConfigurableApplicationContext context = Program.open(place.settings())) {
            LocalDate today = LocalDate.now(context.getBean(Clock.class).withZone(SwedishDate.STOCKHOLM));
            Document document = report.compose(context, association.scope(context), today);
            write(context.getBean(Renderings.class).render(document, form), form);
            return Commands.DONE;
        }
    }

    private void write(byte[] bytes, OutputFormat form) {
        try {
            if (file != null) {
                replace(file.toAbsolutePath(), bytes);
            } else if (form == OutputFormat.PDF || form == OutputFormat.DOCX) {
                try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                    out.write(bytes);
                }
            } else {
                output.line(new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new Misconfigured("Filen " + file + " går inte att skriva.", failure);
        }
    }

    /** A reader never meets half a file: it is written beside and then put in place. */
    private static void replace(Path target, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(Objects.requireNonNull(target.getParent()), ".samklang", null);
        try {
            Files.write(draft, bytes);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
