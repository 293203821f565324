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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.exchange.ImportRow;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;

/** Reads the rows of one file against the register. */
final class ParticipationReading {

    private static final int REMEMBERED = 2_000;

    private final Read tx;
    private final Clock clock;
    private final CodeLists codes;
    private final Municipalities municipalities;
    private final ParticipationRules rules;
    private final Map<String, Insats> insatserByName;
    private final Map<UUID, Set<String>> taken = new HashMap<>();
    /** Files repeat few texts many times, and finding one in a list means folding all of its names. */
    private final Map<String, Optional<CodeLists.Entry>> foundByTyped = new HashMap<>();

    private final Map<YearMonth, LocalDate> firstDays = new HashMap<>();
    private final Map<String, Optional<Sex>> sexByTyped = new HashMap<>();
    private final Map<String, Optional<String>> municipalityByTyped = new HashMap<>();

    ParticipationReading(Read tx, Insatser insatser, Clock clock) {
        this.tx = tx;
        this.clock = clock;
        this.codes = CodeLists.read(tx);
        this.municipalities = Municipalities.read(tx);
        this.rules = new ParticipationRules(
                codes, municipalities.own(), LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)));
        this.insatserByName = insatser.all(tx).stream()
                .collect(Collectors.toMap(insats -> folded(insats.name()), insats -> insats, (one, same) -> one));
    }

    /** Null where the row lacks what a participation must have; every fault is noted on the row. */
    @Nullable
    Participation read(ImportRow row) {
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
        Participation participation = new Participation(
                Ids.inOrder(clock, row.line()),
                insats == null ? ParticipationRules.UNREAD_INSATS : insats.id(),
                code == null ? "oläst" : code,
                sex == null ? Sex.UNKNOWN : sex,
                ageClass,
                municipality == null ? "" : municipality,
                referrer,
                education,
                duration,
                in,
                occupationIn,
                start == null ? ParticipationRules.UNREAD_MONTH : month(start),
                end == null ? null : month(end),
                reason,
                kind,
                out,
                occupationOut,
                0);
        if (insats == null || code == null || sex == null || municipality == null || start == null) {
            report(row, rules.faults(participation));
            return null;
        }
        report(row, rules.check(participation, insats));
        return participation;
    }

    private static void report(ImportRow row, List<ParticipationRules.Remark> remarks) {
        for (ParticipationRules.Remark remark : remarks) {
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

    private @Nullable Sex sex(ImportRow row) {
        String typed = row.text("kon", 40);
        Sex sex = typed == null
                ? null
                : recalled(sexByTyped, typed, () -> Optional.ofNullable(Sex.read(typed)))
                        .orElse(null);
        if (typed != null && sex == null) {
            row.fault("kon", "OKANT_VARDE", "Här ska stå något av: kvinna, man, annat, okant.");
        }
        return sex;
    }

    private @Nullable String municipality(ImportRow row) {
        String typed = row.text("kommun", 60);
        String code = typed == null
                ? null
                : recalled(municipalityByTyped, typed, () -> Optional.ofNullable(municipalities.code(typed)))
                        .orElse(null);
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
        CodeLists.Entry entry = recalled(
                        foundByTyped, list.name() + ' ' + typed, () -> Optional.ofNullable(codes.find(list, typed)))
                .orElse(null);
        if (entry == null) {
            row.fault(
                    column,
                    "OKANT_VARDE",
                    "Här ska stå något av: "
                            + String.join(", ", codes.choices(list).keySet()) + ".");
        }
        return entry == null ? null : entry.code();
    }

    /** The same day for the same month, so that a million rows do not keep a million of them. */
    private LocalDate month(YearMonth month) {
        return firstDays.computeIfAbsent(month, of -> of.atDay(1));
    }

    private static <T> T recalled(Map<String, T> known, String typed, Supplier<T> reading) {
        T earlier = known.get(typed);
        if (earlier != null) {
            return earlier;
        }
        T read = reading.get();
        if (known.size() < REMEMBERED) {
            known.put(typed, read);
        }
        return read;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
