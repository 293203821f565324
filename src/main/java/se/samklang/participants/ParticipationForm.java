package se.samklang.participants;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.PlainText;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.insatser.Insats;
import se.samklang.web.Form;

/**
 * Reads and fills the forms about a participation: its entry, its exit, or both when an ended one is corrected. What
 * cannot be read is marked in the form and something harmless stands for it, so that the rules are held about the rest.
 */
record ParticipationForm(CodeLists codes, Municipalities municipalities, Map<UUID, Insats> insatser) {

    static final Map<String, String> SEXES = Sex.choices();
    static final Map<String, String> EXIT_KINDS = exitKinds();

    private static final List<String> ENTRY = List.of(
            "kon",
            "aldersklass",
            "kommun",
            "remittent",
            "utbildning",
            "tid_i_forsorjning",
            "forsorjning_in",
            "startmanad",
            "sysselsattning_in");
    private static final List<String> EXIT =
            List.of("slutmanad", "avslutsanledning", "avslutstyp", "forsorjning_ut", "sysselsattning_ut");

    static ParticipationForm of(Read tx, List<Insats> insatser) {
        Map<UUID, Insats> byId = new LinkedHashMap<>();
        insatser.stream().filter(Insats::hasEpisodes).forEach(insats -> byId.put(insats.id(), insats));
        return new ParticipationForm(CodeLists.read(tx), Municipalities.read(tx), byId);
    }

    Map<String, String> insatsChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        insatser.values().forEach(insats -> choices.put(insats.id().toString(), insats.name()));
        return choices;
    }

    Map<String, String> choices(String list) {
        Map<String, String> choices = new LinkedHashMap<>(codes.choices(CodeList.valueOf(list)));
        choices.remove("felregistrering");
        return choices;
    }

    /** A new participation; an empty code means that the next free one is issued. */
    Participation added(Form form, UUID id) {
        form.only(with(ENTRY, "insats", "kod"));
        String insats = form.choice("insats", insatsChoices());
        String code = form.optional("kod", ParticipationForm::code);
        return entry(
                form,
                id,
                insats.isEmpty() ? ParticipationRules.UNREAD_INSATS : UUID.fromString(insats),
                code == null ? "" : code,
                null);
    }

    /** A change of the entry and, where the participation has ended, of the exit. */
    Participation changed(Form form, Participation present) {
        form.only(present.isEnded() ? with(ENTRY, EXIT.toArray(String[]::new)) : with(ENTRY));
        Participation entry = entry(form, present.id(), present.insatsId(), present.code(), present);
        return present.isEnded() ? exit(form, entry) : entry;
    }

    /** The end of a participation that went on. */
    Participation ended(Form form, Participation present) {
        form.only(with(EXIT));
        return exit(form, present);
    }

    static Form opened(Participation participation) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kon", participation.sex().code());
        content.put("aldersklass", orEmpty(participation.ageClass()));
        content.put("kommun", participation.municipalityCode());
        content.put("remittent", orEmpty(participation.referrer()));
        content.put("utbildning", orEmpty(participation.education()));
        content.put("tid_i_forsorjning", orEmpty(participation.supportDuration()));
        content.put("forsorjning_in", participation.in());
        content.put("startmanad", YearMonth.from(participation.startMonth()));
        content.put("sysselsattning_in", orEmpty(participation.occupationIn()));
        content.put("slutmanad", participation.endMonth() == null ? "" : YearMonth.from(participation.endMonth()));
        content.put("avslutsanledning", orEmpty(participation.exitReason()));
        content.put(
                "avslutstyp",
                participation.exitKind() == null ? "" : participation.exitKind().code());
        content.put("forsorjning_ut", participation.out());
        content.put("sysselsattning_ut", orEmpty(participation.occupationOut()));
        return Form.opened(participation.version(), content);
    }

    private Participation entry(Form form, UUID id, UUID insats, String code, @Nullable Participation present) {
        String sex = form.choice("kon", SEXES);
        String ageClass = form.optionalChoice("aldersklass", codes.choices(CodeList.AGE_CLASS));
        String municipality = form.choice("kommun", municipalities.choices());
        String referrer = form.optionalChoice("remittent", codes.choices(CodeList.REFERRER));
        String education = form.optionalChoice("utbildning", codes.choices(CodeList.EDUCATION));
        String duration = form.optionalChoice("tid_i_forsorjning", codes.choices(CodeList.SUPPORT_DURATION));
        List<String> livelihoods = form.choices("forsorjning_in", codes.choices(CodeList.LIVELIHOOD));
        if (livelihoods.isEmpty()) {
            form.refuse("forsorjning_in", "Välj minst en försörjning. Välj Okänt om den inte är känd.");
        }
        YearMonth start = form.required("startmanad", SwedishDate::readMonth);
        String occupation = form.optionalChoice("sysselsattning_in", codes.choices(CodeList.OCCUPATION));
        Sex read = Sex.read(sex);
        return new Participation(
                id,
                insats,
                code,
                read == null ? Sex.UNKNOWN : read,
                ageClass,
                municipality,
                referrer,
                education,
                duration,
                String.join(",", livelihoods),
                occupation,
                start == null ? ParticipationRules.UNREAD_MONTH : start.atDay(1),
                present == null ? null : present.endMonth(),
                present == null ? null : present.exitReason(),
                present == null ? null : present.exitKind(),
                present == null ? "" : present.livelihoodsOut(),
                present == null ? null : present.occupationOut(),
                form.version());
    }

    private Participation exit(Form form, Participation entry) {
        YearMonth end = form.required("slutmanad", SwedishDate::readMonth);
        String reason = form.optionalChoice("avslutsanledning", codes.choices(CodeList.EXIT_REASON));
        String kind = form.optionalChoice("avslutstyp", EXIT_KINDS);
        List<String> livelihoods = form.choices("forsorjning_ut", codes.choices(CodeList.LIVELIHOOD));
        String occupation = form.optionalChoice("sysselsattning_ut", codes.choices(CodeList.OCCUPATION));
        return new Participation(
                entry.id(),
                entry.insatsId(),
                entry.code(),
                entry.sex(),
                entry.ageClass(),
                entry.municipalityCode(),
                entry.referrer(),
                entry.education(),
                entry.supportDuration(),
                entry.livelihoodsIn(),
                entry.occupationIn(),
                entry.startMonth(),
                end == null ? entry.startMonth() : end.atDay(1),
                reason,
                kind == null ? null : ExitKind.read(kind),
                String.join(",", livelihoods),
                occupation,
                form.version());
    }

    private static Parsed<String> code(String typed) {
        Parsed<String> line = PlainText.line(typed, 40);
        String code = line.orNull();
        String fault = code == null ? null : ParticipationRules.codeFault(code);
        return fault == null ? line : Parsed.unreadable(fault);
    }

    private static String[] with(List<String> fields, String... more) {
        return Stream.concat(fields.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Map<String, String> exitKinds() {
        Map<String, String> kinds = new LinkedHashMap<>(ExitKind.choices());
        kinds.remove(ExitKind.MISREGISTERED.code());
        return kinds;
    }
}
