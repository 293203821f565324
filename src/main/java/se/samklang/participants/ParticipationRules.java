package se.samklang.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.PersonalNumber;
import se.samklang.insatser.Insats;

/**
 * What must hold about a participation, and what should be looked at (domain page on follow-up, section 1.3). Fields
 * are named as in forms and files.
 */
final class ParticipationRules {

    /** @param isFault false for what is stored all the same */
    record Remark(String field, String code, String sentence, boolean isFault) {}

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._/-]{1,40}");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9]{6}[-+]?[0-9]{4}");

    private final CodeLists codes;
    private final Set<String> ownMunicipalities;
    private final LocalDate today;

    ParticipationRules(CodeLists codes, Set<String> ownMunicipalities, LocalDate today) {
        this.codes = codes;
        this.ownMunicipalities = ownMunicipalities;
        this.today = today;
    }

    /**
     * Stands for a start month that could not be read, so that the other rules are held all the same: before every end.
     */
    static final LocalDate UNREAD_MONTH = LocalDate.of(1900, 1, 1);

    /** Stands for an insats that could not be read; no insats has it. */
    static final UUID UNREAD_INSATS = new UUID(0, 0);

    List<Remark> check(Participation participation, Insats insats) {
        List<Remark> remarks = new ArrayList<>(faults(participation));
        period(remarks, participation, insats);
        outcome(remarks, participation);
        if (!ownMunicipalities.isEmpty() && !ownMunicipalities.contains(participation.municipalityCode())) {
            warn(
                    remarks,
                    "kommun",
                    "KOMMUN_UTANFOR",
                    "Kommunen hör inte till förbundets medlemmar. Kontrollera att" + " det är folkbokföringskommunen.");
        }
        return remarks;
    }

    /**
     * What is wrong whatever insats it is in; holds also for a participation of which only a part could be read, so that
     * everything wrong is told at once.
     */
    List<Remark> faults(Participation participation) {
        List<Remark> remarks = new ArrayList<>();
        exclusive(remarks, "forsorjning_in", participation.in());
        exclusive(remarks, "forsorjning_ut", participation.out());
        if (!participation.startMonth().equals(UNREAD_MONTH)) {
            remarks.addAll(new CodeValidity(codes).check(participation));
        }
        exit(remarks, participation);
        code(remarks, participation.code());
        return remarks;
    }

    /** A code that could be somebody's number names a person. */
    static @Nullable String codeFault(String code) {
        if (!CODE.matcher(code).matches()) {
            return "Koden får ha högst 40 bokstäver, siffror och tecknen . _ / -, till exempel FNS-2017-014.";
        }
        if (PersonalNumber.occursIn(code) || LIKE_A_NUMBER.matcher(code).find()) {
            return "Koden liknar ett personnummer. Använd en kod som inte kan kopplas till en person, till exempel"
                    + " FNS-2017-014.";
        }
        return null;
    }

    private static void code(List<Remark> remarks, String code) {
        String fault = codeFault(code);
        if (fault != null) {
            fault(remarks, "kod", "KOD", fault);
        }
    }

    private void exclusive(List<Remark> remarks, String field, List<String> livelihoods) {
        if (livelihoods.size() > 1) {
            for (String livelihood : livelihoods) {
                if (codes.excludesOthers(CodeList.LIVELIHOOD, livelihood)) {
                    fault(
                            remarks,
                            field,
                            "UTESLUTER_ANDRA",
                            codes.label(CodeList.LIVELIHOOD, livelihood)
                                    + " kan inte stå tillsammans med någon annan försörjning. Välj antingen den eller de andra.");
                    return;
                }
            }
        }
    }

    private static void exit(List<Remark> remarks, Participation participation) {
        boolean told = participation.exitReason() != null
                || participation.exitKind() != null
                || participation.occupationOut() != null
                || !participation.livelihoodsOut().isEmpty();
        LocalDate end = participation.endMonth();
        if (end == null) {
            if (told) {
                fault(
                        remarks,
                        "slutmanad",
                        "SLUTMANAD_SAKNAS",
                        "Uppgifter om avslutet kräver en slutmånad. Fyll i den, till exempel 2017-08.");
            }
            return;
        }
        if (end.isBefore(participation.startMonth())) {
            fault(
                    remarks,
                    "slutmanad",
                    "SLUT_FORE_START",
                    "Slutmånaden ska vara samma månad som startmånaden eller senare.");
        }
        if (participation.isMisregistered()) {
            return;
        }
        if (participation.livelihoodsOut().isEmpty()) {
            fault(
                    remarks,
                    "forsorjning_ut",
                    "FORSORJNING_UT_SAKNAS",
                    "Ett avslutat deltagande ska ha minst en försörjning vid avslutet. Välj Okänt om den inte är känd.");
        }
        if (participation.exitReason() == null) {
            warn(
                    remarks,
                    "avslutsanledning",
                    "AVSLUT_UTAN_ANLEDNING",
                    "Avslutsanledningen saknas. Den redovisas som Uppgift saknas tills den fylls i.");
        }
    }

    private void period(List<Remark> remarks, Participation participation, Insats insats) {
        LocalDate start = participation.startMonth();
        LocalDate end = participation.endMonth();
        if (start.isAfter(today)) {
            warn(remarks, "startmanad", "START_I_FRAMTIDEN", "Startmånaden ligger i framtiden.");
        }
        if (start.plusMonths(1).minusDays(1).isBefore(insats.fromDate())) {
            warn(
                    remarks,
                    "startmanad",
                    "FORE_INSATSENS_START",
                    "Startmånaden ligger före insatsens första dag " + insats.fromDate() + ".");
        }
        LocalDate last = insats.toDate();
        if (last != null && (start.isAfter(last) || end != null && end.isAfter(last))) {
            warn(
                    remarks,
                    end != null && !start.isAfter(last) ? "slutmanad" : "startmanad",
                    "EFTER_INSATSENS_SLUT",
                    "Månaden ligger efter insatsens sista dag " + last + ".");
        }
    }

    private static void outcome(List<Remark> remarks, Participation participation) {
        String occupation = participation.occupationOut();
        String reason = participation.exitReason();
        if (occupation == null || reason == null || occupation.equals("okant")) {
            return;
        }
        boolean work = reason.equals("osubventionerat_arbete") || reason.equals("subventionerat_arbete");
        if (work != occupation.equals("forvarvsarbete") || reason.equals("studier") != occupation.equals("studier")) {
            warn(
                    remarks,
                    "sysselsattning_ut",
                    "ANLEDNING_OCH_SYSSELSATTNING",
                    "Avslutsanledningen och sysselsättningen vid avslutet säger olika saker. Kontrollera båda.");
        }
    }

    private static void fault(List<Remark> remarks, String field, String code, String sentence) {
        remarks.add(new Remark(field, code, sentence, true));
    }

    private static void warn(List<Remark> remarks, String field, String code, String sentence) {
        remarks.add(new Remark(field, code, sentence, false));
    }
}
