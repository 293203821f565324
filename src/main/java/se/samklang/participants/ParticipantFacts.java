package se.samklang.participants;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.DiagramOffer;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.TableOffer;

/** What is told about participation in documents. */
@Component
final class ParticipantFacts implements Facts {

    /** The documents that tell of participants. */
    private static final Set<String> DOCUMENTS = Set.of("delarsrapport", "arsredovisning");

    private static final int REMEMBERED = 8;

    private static final String CHAPTER = """
            Under perioden har förbundets individinriktade insatser arbetat med totalt {{deltagare.totalt}} personer
            ({{deltagare.andel_kvinnor}} kvinnor och {{deltagare.andel_man}} män), varav {{deltagare.nya}} nya deltagare.
            Vid periodens slut pågick {{deltagare.utgaende}} deltaganden.

            {{tabell:deltagare-per-kommun}}

            {{tabell:deltagare-per-insats}}

            ### Nya deltagare

            {{tabell:forsorjning-vid-inskrivning}}

            {{tabell:tid-i-offentlig-forsorjning}}

            ### Avslutade deltagare

            Under perioden har {{deltagare.avslutade}} personer avslutats i en insats. De {{deltagare.avslutade_uppfoljda}}
            som följts upp person för person hade i medeltal varit {{deltagare.medelmanader}} månader i insatsen, och
            {{deltagare.andel_arbete_studier}} av dem gick till arbete eller studier.

            {{tabell:avslutsanledningar}}

            {{tabell:forsorjning-vid-avslut}}
            """;

    /** Statistics of one transaction: its tables and figures are asked for one by one but come from one reading. */
    private record Reading(WeakReference<Read> tx, ReportRequest request, Statistics statistics) {}

    private final Deque<Reading> readings = new ArrayDeque<>();

    @Override
    public List<TableOffer> tables() {
        return List.of(
                table(
                        "deltagare-per-kommun",
                        "Antal deltagare per kommun",
                        MunicipalityTable.PER_MUNICIPALITY,
                        MunicipalityTable::of),
                table(
                        "forsorjning-vid-inskrivning",
                        "Försörjning vid inskrivning",
                        LivelihoodTables.AT_ENTRY,
                        LivelihoodTables::atEntry),
                table(
                        "tid-i-offentlig-forsorjning",
                        "Tid i offentlig försörjning",
                        SupportDurationTable.DEFINITION,
                        SupportDurationTable::of),
                table("avslutsanledningar", "Avslutsanledningar", ExitReasonTable.DEFINITION, ExitReasonTable::of),
                table(
                        "forsorjning-vid-avslut",
                        "Försörjning vid avslut",
                        LivelihoodTables.AT_EXIT,
                        LivelihoodTables::atExit),
                table(
                        "deltagare-per-insats",
                        "Antal deltagare per insats",
                        InsatsTables.PER_INSATS,
                        InsatsTables::perInsats),
                table(
                        "strukturinsatser",
                        "Strukturövergripande insatser",
                        InsatsTables.STRUCTURAL,
                        InsatsTables::structural));
    }

    @Override
    public List<FigureOffer> figures() {
        return new ParticipationFigures(this::statistics).offers();
    }

    @Override
    public List<DiagramOffer> diagrams() {
        return List.of(
                new DiagramOffer(
                        "deltagare-per-kommun-diagram",
                        "Deltagare per kommun",
                        MunicipalityTable.PER_MUNICIPALITY,
                        (tx, request) -> ParticipationDiagrams.perMunicipality(
                                MunicipalityTable.of(statistics(tx, request), request))),
                new DiagramOffer(
                        "avslutsanledningar-diagram",
                        "Avslutsanledningar",
                        ExitReasonTable.DEFINITION,
                        (tx, request) -> ParticipationDiagrams.exitReasons(
                                ExitReasonTable.of(statistics(tx, request), request))));
    }

    @Override
    public List<ChapterOffer> chapters() {
        return List.of(new ChapterOffer("samordningsteam", "Insatser och deltagare", DOCUMENTS, 40, CHAPTER));
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        return DOCUMENTS.contains(request.documentKind())
                ? ParticipationFindings.of(tx, request.period(), statistics(tx, request))
                : List.of();
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return ParticipationEvidence.of(tx, address).or(() -> ShareEvidence.of(tx, address));
    }

    private TableOffer table(
            String id, String title, String definition, BiFunction<Statistics, ReportRequest, Table> compute) {
        return new TableOffer(id, title, definition, (tx, request) -> compute.apply(statistics(tx, request), request));
    }

    private Statistics statistics(Read tx, ReportRequest request) {
        synchronized (readings) {
            for (Reading reading : readings) {
                if (reading.tx().get() == tx && reading.request().equals(request)) {
                    return reading.statistics();
                }
            }
        }
        Statistics statistics = Statistics.of(tx, request.period(), null);
        synchronized (readings) {
            readings.addFirst(new Reading(new WeakReference<>(tx), request, statistics));
            if (readings.size() > REMEMBERED) {
                readings.removeLast();
            }
        }
        return statistics;
    }
}
