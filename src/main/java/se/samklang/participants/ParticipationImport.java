package se.samklang.participants;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.insatser.Insatser;

/** Takes in a file of participations. */
@Component
final class ParticipationImport implements ImportKind {

    private final Insatser insatser;
    private final Clock clock;

    ParticipationImport(Insatser insatser, Clock clock) {
        this.insatser = insatser;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deltagande";
    }

    @Override
    public String title() {
        return "deltaganden";
    }

    @Override
    public String list() {
        return "/deltagande";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("insats", "insatsens namn som det står i registret", "Samordningsteamet Sala"),
                ImportColumn.required("kod", "en kod som inte kan kopplas till en person", "FNS-2017-014"),
                ImportColumn.required("kon", "kvinna, man, annat eller okant", "kvinna"),
                ImportColumn.optional("aldersklass", "åldersklass vid starten", "25_29_ar"),
                ImportColumn.required("kommun", "folkbokföringskommun, kod eller namn", "1981"),
                ImportColumn.optional("remittent", "den som aktualiserade", "arbetsformedlingen"),
                ImportColumn.optional("utbildning", "högsta slutförda utbildning", "gymnasium"),
                ImportColumn.optional("tid_i_forsorjning", "tid i offentlig försörjning före", "1_3_ar"),
                ImportColumn.optional(
                        "forsorjning_in",
                        "försörjning vid inskrivning, flera skiljs med |",
                        "forsorjningsstod|aktivitetsstod"),
                ImportColumn.required("startmanad", "månaden deltagandet började", "2017-03"),
                ImportColumn.optional("slutmanad", "månaden det avslutades", "2017-08"),
                ImportColumn.optional("avslutsanledning", "varför det avslutades", "studier"),
                ImportColumn.optional("avslutstyp", "enligt_plan, avbrott eller felregistrering", "enligt_plan"),
                ImportColumn.optional("forsorjning_ut", "försörjning vid avslut, flera skiljs med |", "studiemedel"),
                ImportColumn.optional("sysselsattning_in", "sysselsättning vid inskrivning", "ovrigt"),
                ImportColumn.optional("sysselsattning_ut", "sysselsättning vid avslut", "studier"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        ParticipationReading reading = new ParticipationReading(tx, insatser, clock);
        int accepted = 0;
        for (ImportRow row : rows) {
            if (reading.read(row) != null) {
                accepted++;
            }
        }
        return new Plan(rows, reading, accepted);
    }

    /** Reads the rows again to store them, a part at a time: kept from the checking they would fill the memory. */
    private record Plan(List<ImportRow> rows, ParticipationReading reading, int accepted) implements ImportPlan {

        @Override
        public void store(Write tx) {
            List<Participation> part = new ArrayList<>();
            for (ImportRow row : rows) {
                Participation participation = reading.read(row);
                if (participation != null) {
                    part.add(participation);
                }
                if (part.size() == ParticipationSql.CHUNK) {
                    ParticipationSql.insert(tx, part);
                    part.clear();
                }
            }
            ParticipationSql.insert(tx, part);
            if (accepted >= ParticipationSql.CHUNK) {
                ParticipationSql.analyze(tx);
            }
        }
    }
}
