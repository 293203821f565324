package se.samklang;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samklang.base.Parsed;
import se.samklang.base.Period;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Misconfigured;
import se.samklang.database.Scope;
import se.samklang.documents.Document;
import se.samklang.publications.ReportKind;
import se.samklang.publications.Reports;

/** Which document a command is about, and for which time. */
final class ReportChoice {

    /** The documents the program is to make; those it makes so far are {@link ReportKind}. */
    private static final List<String> PROMISED = List.of(
            "delarsrapport",
            "arsredovisning",
            "verksamhetsplan",
            "maluppfyllelse",
            "protokoll",
            "kallelse",
            "anslagsbevis",
            "protokollsutdrag",
            "insatsrapport",
            "ansokan",
            "avtal",
            "rekvisition",
            "internkontroll",
            "uppfoljning-finsam");

    @Parameters(index = "0", paramLabel = "DOKUMENT", description = "Dokumentet, till exempel delarsrapport.")
    private String document = "";

    @Option(names = "--year", paramLabel = "ÅR", description = "Året. Delårsrapporten avser då januari till augusti.")
    private @Nullable Integer year;

    @Option(names = "--from", paramLabel = "DATUM", description = "Första dagen, i stället för --year.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATUM", description = "Sista dagen, i stället för --year.")
    private @Nullable String to;

    ReportKind kind() {
        return ReportKind.read(document)
                .orElseThrow(() -> PROMISED.contains(document)
                        ? new Refused(
                                "dokument-saknas",
                                "Dokumentet " + document + " kan Samklang inte göra än. Det som går att göra är "
                                        + String.join(", ", ReportKind.codes()) + ".")
                        : new Misconfigured("Det finns inget dokument som heter " + document + "; välj något av: "
                                + String.join(", ", ReportKind.codes()) + "."));
    }

    Period period(ReportKind kind, LocalDate today) {
        if (from == null && to == null) {
            int asked = year == null ? today.getYear() : year;
            if (asked < 1900 || asked > 2200) {
                throw new Misconfigured("--year ska vara ett år mellan 1900 och 2200, inte " + asked + ".");
            }
            return kind.periodOf(asked);
        }
        if (from == null || to == null) {
            throw new Misconfigured("Ange både --from och --to, till exempel --from 2017-01-01 --to 2017-08-31.");
        }
        LocalDate first = date("--from", from);
        LocalDate last = date("--to", to);
        if (last.isBefore(first)) {
            throw new Misconfigured("--to ska vara samma dag som --from eller senare.");
        }
        return new Period(first, last);
    }

    Document compose(ApplicationContext context, Scope scope, LocalDate today) {
        ReportKind kind = kind();
        return context.getBean(Reports.class).compose(scope, kind, period(kind, today));
    }

    private static LocalDate date(String option, String typed) {
        Parsed<LocalDate> parsed = SwedishDate.read(typed);
        if (!parsed.isValue()) {
            throw new Misconfigured(option + ": " + parsed.reason());
        }
        return Objects.requireNonNull(parsed.orNull());
    }
}
