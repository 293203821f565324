package se.samklang.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.insatser.Insats;
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
        Reading reading = new Reading(tx, insatser, clock);
        List<Participation> participations = new ArrayList<>();
        for (ImportRow row : rows) {
            Participation participation = reading.read(row);
            if (participation != null) {
                participations.add(participation);
            }
        }
        return new Plan(participations);
    }

    private record Plan(List<Participation> participations) implements ImportPlan {
        @Override
        public int accepted() {
            return participations.size();
        }

        @Override
        public void store(Write tx) {
            ParticipationSql.insert(tx, participations);
        }
    }

    /** Reads the rows of one file against the register. */
    private static final class Reading {
        private final Read tx;
        private final Clock clock;
        private final CodeLists codes;
        private final Municipalities municipalities;
        private final ParticipationRules rules;
        private final Map<String, Insats> insatserByName;
        private final Map<UUID, Set<String>> taken = new HashMap<>();

        private Reading(Read tx, Insatser insatser, Clock clock) {
            this.tx = tx;
            this.clock = clock;
            this.codes = CodeLists.read(tx);
            this.municipalities = Municipalities.read(tx);
            this.rules = new ParticipationRules(
                    codes, municipalities.own(), LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)));
            this.insatserByName = insatser.all(tx).stream()
                    .collect(Collectors.toMap(insats -> folded(insats.name()), insats -> insats, (one, same) -> one));
        }

        private @Nullable Participation read(ImportRow row) {
            Insats insats = insats(row);
            String code = code(row, insats);
            Sex sex = sex(row);
            String municipality = municipality(row);
            YearMonth start = row.month("startmanad");
            YearMonth end = row.month("slutmanad");
            String ageClass = one(row, "aldersklass", CodeList.AGE_CLASS);
            String referrer = one(row, "remittent", CodeList.REFERRER);
            String education = one(row, "utbildning", CodeList.EDUCATION);
            String duration = one(row, "tid_i_forsorjning", CodeList.SUPPORT_DURATION);
            String in = several(row, "forsorjning_in");
            String out = several(row, "forsorjning_ut");
            String reason = one(row, "avslutsanledning", CodeList.EXIT_REASON);
            ExitKind kind = exitKind(row);
            String occupationIn = one(row, "sysselsattning_in", CodeList.OCCUPATION);
            String occupationOut = one(row, "sysselsattning_ut", CodeList.OCCUPATION);
            if (!row.has("forsorjning_in")) {
                row.fault(
                        "forsorjning_in",
                        "FORSORJNING_IN_SAKNAS",
                        "Ett deltagande ska ha minst en försörjning vid inskrivningen. Skriv okant om den inte är känd.");
            }
            if (insats == null || code == null || sex == null || municipality == null || start == null) {
                return null;
            }
            Participation participation = new Participation(
                    Ids.next(clock),
                    insats.id(),
                    code,
                    sex,
                    ageClass,
                    municipality,
                    referrer,
                    education,
                    duration,
                    in,
                    occupationIn,
                    start.atDay(1),
                    end == null ? null : end.atDay(1),
                    reason,
                    kind,
                    out,
                    occupationOut,
                    0);
            report(row, participation, insats);
            return participation;
        }

        private void report(ImportRow row, Participation participation, Insats insats) {
            for (ParticipationRules.Remark remark : rules.check(participation, insats)) {
                boolean unread = row.has(remark.field()) && remark.code().endsWith("_SAKNAS");
                if (remark.isFault() && !unread) {
                    row.fault(remark.field(), remark.code(), remark.sentence());
                } else if (!remark.isFault() && !remark.code().equals("AVSLUT_UTAN_ANLEDNING")) {
                    row.warning(remark.field(), remark.code(), remark.sentence());
                }
            }
        }

        private @Nullable Insats insats(ImportRow row) {
            String name = row.text("insats", 200);
            if (name == null) {
                return null;
            }
            Insats insats = insatserByName.get(folded(name));
            if (insats == null) {
                row.fault(
                        "insats",
                        "OKAND_INSATS",
                        "Det finns ingen insats med det namnet. Läs först in insatserna, eller rätta namnet.");
                return null;
            }
            if (!insats.hasEpisodes()) {
                row.fault(
                        "insats",
                        "INSATS_MED_ANTAL",
                        "Insatsen följs upp med antal. Läs in den med importen antal i stället.");
                return null;
            }
            return insats;
        }

        private @Nullable String code(ImportRow row, @Nullable Insats insats) {
            String code = row.text("kod", 40);
            if (code != null
                    && insats != null
                    && !taken.computeIfAbsent(insats.id(), this::registered).add(code)) {
                row.fault("kod", "FINNS_REDAN", "Koden finns redan i insatsen. Den som kommer tillbaka får en ny kod.");
            }
            return code;
        }

        private Set<String> registered(UUID insats) {
            return new HashSet<>(ParticipationSql.codesOf(tx, insats));
        }

        private static @Nullable Sex sex(ImportRow row) {
            String typed = row.text("kon", 40);
            Sex sex = typed == null ? null : Sex.read(typed);
            if (typed != null && sex == null) {
                row.fault("kon", "OKANT_VARDE", "Här ska stå något av: kvinna, man, annat, okant.");
            }
            return sex;
        }

        private @Nullable String municipality(ImportRow row) {
            String typed = row.text("kommun", 60);
            String code = typed == null ? null : municipalities.code(typed);
            if (typed != null && code == null) {
                row.fault(
                        "kommun",
                        "OKAND_KOMMUN",
                        "Det finns ingen sådan kommun. Skriv kommunkoden med fyra siffror, till exempel 1981, eller"
                                + " namnet, till exempel Sala.");
            }
            return code;
        }

        private static @Nullable ExitKind exitKind(ImportRow row) {
            String typed = row.text("avslutstyp", 60);
            ExitKind kind = typed == null ? null : ExitKind.read(typed);
            if (typed != null && kind == null) {
                row.fault("avslutstyp", "OKANT_VARDE", "Här ska stå något av: enligt_plan, avbrott, felregistrering.");
            }
            return kind;
        }

        private @Nullable String one(ImportRow row, String column, CodeList list) {
            String typed = row.text(column, 200);
            return typed == null ? null : known(row, column, list, typed);
        }

        private String several(ImportRow row, String column) {
            List<String> found = new ArrayList<>();
            for (String typed : row.texts(column, 200)) {
                String code = known(row, column, CodeList.LIVELIHOOD, typed);
                if (code != null && !found.contains(code)) {
                    found.add(code);
                }
            }
            return String.join(",", found);
        }

        private @Nullable String known(ImportRow row, String column, CodeList list, String typed) {
            CodeLists.Entry entry = codes.find(list, typed);
            if (entry == null) {
                row.fault(
                        column,
                        "OKANT_VARDE",
                        "Här ska stå något av: "
                                + String.join(", ", codes.choices(list).keySet()) + ".");
            }
            return entry == null ? null : entry.code();
        }

        private static String folded(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
