package se.samklang.participants;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Law and agencies change the lists: what is registered about a month is told in the codes of that month. An earlier
 * registration keeps its codes, for it is held against its own months.
 */
record CodeValidity(CodeLists codes) {

    List<ParticipationRules.Remark> check(Participation participation) {
        List<ParticipationRules.Remark> remarks = new ArrayList<>();
        LocalDate start = participation.startMonth();
        participation.in().forEach(code -> valid(remarks, "forsorjning_in", CodeList.LIVELIHOOD, code, start));
        valid(remarks, "tid_i_forsorjning", CodeList.SUPPORT_DURATION, participation.supportDuration(), start);
        valid(remarks, "aldersklass", CodeList.AGE_CLASS, participation.ageClass(), start);
        valid(remarks, "utbildning", CodeList.EDUCATION, participation.education(), start);
        valid(remarks, "remittent", CodeList.REFERRER, participation.referrer(), start);
        valid(remarks, "sysselsattning_in", CodeList.OCCUPATION, participation.occupationIn(), start);
        LocalDate end = participation.endMonth();
        if (end != null) {
            participation.out().forEach(code -> valid(remarks, "forsorjning_ut", CodeList.LIVELIHOOD, code, end));
            valid(remarks, "avslutsanledning", CodeList.EXIT_REASON, participation.exitReason(), end);
            valid(remarks, "sysselsattning_ut", CodeList.OCCUPATION, participation.occupationOut(), end);
        }
        return remarks;
    }

    private void valid(
            List<ParticipationRules.Remark> remarks,
            String field,
            CodeList list,
            @Nullable String code,
            LocalDate month) {
        if (code != null) {
            codes.entry(list, code)
                    .filter(entry -> !entry.isValidIn(month))
                    .ifPresent(entry -> remarks.add(
                            new ParticipationRules.Remark(field, "KOD_GALLER_INTE", outside(entry, month), true)));
        }
    }

    private static String outside(CodeLists.Entry entry, LocalDate month) {
        String validity =
                entry.beginsAfter(month) ? "från och med " + entry.validFrom() : "till och med " + entry.validTo();
        return entry.label() + " gäller bara " + validity + ". Välj något som gällde " + YearMonth.from(month) + ".";
    }
}
