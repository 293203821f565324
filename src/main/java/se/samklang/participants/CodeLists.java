package se.samklang.participants;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;
import se.samklang.database.Read;

/** The code lists as they stand in the database. */
final class CodeLists {

    /** A code of a list, with its place in tables about entries and about exits. */
    record Entry(
            String list,
            String code,
            String label,
            String aliases,
            int entryOrder,
            int exitOrder,
            @Nullable String nationalGroup,
            boolean excludesOthers,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** Registrations know the month and no day, so that a code holds through every month it holds a day of. */
        boolean isValidIn(LocalDate month) {
            return !beginsAfter(month) && (validTo == null || !month.isAfter(validTo));
        }

        boolean beginsAfter(LocalDate month) {
            return month.plusMonths(1).minusDays(1).isBefore(validFrom);
        }

        private boolean isCalled(String folded) {
            int bracket = label.indexOf('(');
            return code.equals(folded)
                    || List.of(aliases.split(",")).contains(folded)
                    || Code.of(label).equals(folded)
                    || bracket > 0 && Code.of(label.substring(0, bracket)).equals(folded);
        }
    }

    private final Map<String, List<Entry>> entries;

    CodeLists(List<Entry> entries) {
        this.entries = entries.stream().collect(Collectors.groupingBy(Entry::list));
    }

    static CodeLists read(Read tx) {
        return tx.lasting(CodeLists.class, () -> readAnew(tx));
    }

    private static CodeLists readAnew(Read tx) {
        return new CodeLists(tx.sql("""
                SELECT c.list, c.code, c.label, array_to_string(c.aliases, ',') AS aliases, c.entry_order, c.exit_order,
                       c.national_group, c.excludes_others, c.from_date AS valid_from, c.to_date AS valid_to
                FROM participants.code c
                ORDER BY c.list, c.entry_order, c.code
                """).query(Entry.class).list());
    }

    /** Code and label of what may be chosen, in the order of entries. */
    Map<String, String> choices(CodeList list) {
        Map<String, String> choices = new LinkedHashMap<>();
        of(list).forEach(entry -> choices.put(entry.code(), entry.label()));
        return choices;
    }

    List<Entry> of(CodeList list) {
        return entries.getOrDefault(list.name(), List.of());
    }

    /** As {@link #of}, in the order of exits. */
    List<Entry> byExit(CodeList list) {
        return of(list).stream()
                .sorted(Comparator.comparingInt(Entry::exitOrder))
                .toList();
    }

    /** The label of a code; the code itself where the list has it no more. */
    String label(CodeList list, @Nullable String code) {
        return code == null ? "" : entry(list, code).map(Entry::label).orElse(code);
    }

    Optional<Entry> entry(CodeList list, String code) {
        return of(list).stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The code as typed in a file: the code, one of its other names, or the label with or without its bracket. */
    @Nullable
    Entry find(CodeList list, String typed) {
        String folded = Code.of(typed);
        return of(list).stream()
                .filter(entry -> entry.isCalled(folded))
                .findFirst()
                .orElse(null);
    }

    boolean excludesOthers(CodeList list, String code) {
        return entry(list, code).filter(Entry::excludesOthers).isPresent();
    }
}
