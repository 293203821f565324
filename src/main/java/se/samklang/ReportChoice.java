package se.samklang;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The documents the program is to make; besides those of meetings; those it makes so far are {@link ReportKind}. */
    private static final List<String> PROMISED = List.of(
            "delarsrapport",
            "arsredovisning",
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

    @Option(names = "--latest", description = "Det senaste mötet, för mötets dokument.")
    private boolean latest;

    @Option(names = "--meeting", paramLabel = "DATUM", description = "Mötets dag, för mötets dokument.")
    private @Nullable String meeting;

    @Option(
            names = "--section",
            paramLabel = "NUMMER",
            description = "Paragraferna i ett protokollsutdrag, till exempel 17,19-21. Annars alla.")
    private @Nullable String sections;

    /** Fails where the document or the time is not one the program knows. */
    void check() {
        if (MeetingDocument.read(document).isPresent()) {
            asked();
        } else {
            kind();
        }
    }

    Document compose(ApplicationContext context, Scope scope, LocalDate today) {
        return MeetingDocument.read(document)
                .map(paper -> paper.compose(context, scope, asked()))
                .orElseGet(() -> {
                    ReportKind kind = kind();
                    return context.getBean(Reports.class).compose(scope, kind, period(kind, today));
                });
    }

    private MeetingDocument.Asked asked() {
        if (latest == (meeting != null)) {
            throw new Misconfigured("Ange vilket möte: --meeting ÅÅÅÅ-MM-DD, eller --latest för det senaste.");
        }
        if (year != null || from != null || to != null) {
            throw new Misconfigured(
                    "--year, --from och --to hör inte till mötets dokument. Ange --meeting ÅÅÅÅ-MM-DD.");
        }
        return new MeetingDocument.Asked(
                meeting == null ? null : date("--meeting", meeting),
                sections == null ? Set.of() : MeetingDocument.sections(sections));
    }

    private ReportKind kind() {
        if (latest || meeting != null || sections != null) {
            throw new Misconfigured("--latest, --meeting och --section hör till mötets dokument: "
                    + String.join(", ", MeetingDocument.codes()) + ".");
        }
        return ReportKind.read(document)
                .orElseThrow(() -> PROMISED.contains(document)
                        ? new Refused(
                                "dokument-saknas",
                                "Dokumentet " + document + " kan Samklang inte göra än. Det som går att göra är "
                                        + made() + ".")
                        : new Misconfigured(
                                "Det finns inget dokument som heter " + document + "; välj något av: " + made() + "."));
    }

    private static String made() {
        return Stream.concat(ReportKind.codes().stream(), MeetingDocument.codes().stream())
                .collect(Collectors.joining(", "));
    }

    private Period period(ReportKind kind, LocalDate today) {
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

    private static LocalDate date(String option, String typed) {
        Parsed<LocalDate> parsed = SwedishDate.read(typed);
        if (!parsed.isValue()) {
            throw new Misconfigured(option + ": " + parsed.reason());
        }
        return Objects.requireNonNull(parsed.orNull());
    }
}
