package se.samklang.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.PassageText;
import se.samklang.documents.Table;

/**
 * The board over a period: who sat on it, who came and who went.
 *
 * @param sat everybody who had a seat some day, in the order of the newest board they sat on
 */
record BoardYear(Period period, List<Sat> sat) {

    static final String TABLE = "styrelsens-sammansattning";
    static final String DEFINITION = "Alla som hade en plats i styrelsen någon dag i perioden, som ordinarie eller"
            + " ersättare. Från och till skrivs där personen kom eller gick under perioden.";

    /**
     * A seat somebody had.
     *
     * @param first the first day of the period it was theirs, the period's own first day where they had it already
     * @param last likewise
     */
    record Sat(Seat seat, LocalDate first, LocalDate last) {}

    static BoardYear of(Read tx, Period period) {
        List<MemberSql.Member> members = MemberSql.all(tx);
        List<Mandate> mandates = MandateSql.all(tx);
        DeputyRule rule = AssociationSql.deputyRule(tx);
        Map<UUID, Sat> sat = new LinkedHashMap<>();
        List<LocalDate> days = daysOfChange(period, members, mandates);
        for (int i = days.size() - 1; i >= 0; i--) {
            LocalDate day = days.get(i);
            LocalDate last = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : period.to();
            for (Seat seat : Mandates.board(day, members, mandates, rule).all()) {
                if (seat.office().isOfBoard()) {
                    sat.merge(
                            seat.mandateId(),
                            new Sat(seat, day, last),
                            (newer, older) -> new Sat(newer.seat, older.first, newer.last));
                }
            }
        }
        List<Sat> inOrder = new ArrayList<>(sat.values());
        inOrder.sort(Comparator.comparing(each -> each.seat.office()));
        return new BoardYear(period, List.copyOf(inOrder));
    }

    /** The first day of the period, and every day in it that a mandate or a membership begins or has just ended. */
    private static List<LocalDate> daysOfChange(Period period, List<MemberSql.Member> members, List<Mandate> mandates) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(period.from()));
        mandates.forEach(mandate -> {
            days.add(mandate.fromDate());
            Optional.ofNullable(mandate.toDate()).map(day -> day.plusDays(1)).ifPresent(days::add);
        });
        members.forEach(member -> {
            Optional.ofNullable(member.fromDate()).ifPresent(days::add);
            Optional.ofNullable(member.toDate()).map(day -> day.plusDays(1)).ifPresent(days::add);
        });
        return days.stream().filter(period::contains).toList();
    }

    Table table() {
        List<Table.Row> rows = sat.stream()
                .map(each -> new Table.Row(
                        "mandat-" + each.seat.mandateId(),
                        each.seat.personName(),
                        Table.RowKind.ROW,
                        null,
                        List.of(
                                cell("uppdrag", each.seat.office().label()),
                                cell("medlem", each.seat.memberName()),
                                cell("fran", came(each) ? SwedishDate.print(each.first) : ""),
                                cell("till", went(each) ? SwedishDate.print(each.last) : ""))))
                .toList();
        return new Table(
                TABLE,
                "Styrelsens sammansättning",
                "Namn",
                Table.Counting.NOTHING,
                List.of(
                        column("uppdrag", "Uppdrag"),
                        column("medlem", "Medlem"),
                        column("fran", "Från"),
                        column("till", "Till")),
                rows,
                List.of());
    }

    private static Table.Column column(String id, String label) {
        return new Table.Column(id, label, Table.Format.TEXT, null);
    }

    private static Table.Cell cell(String column, String text) {
        return new Table.Cell(column, null, text, null, null);
    }

    /** A sentence for everybody who came or went without a successor, by day; empty where the board stayed as it was. */
    String changes() {
        List<Sat> gone = new ArrayList<>(sat.stream().filter(this::went).toList());
        Map<LocalDate, StringJoiner> told = new TreeMap<>();
        for (Sat came : sat.stream().filter(this::came).toList()) {
            Optional<Sat> predecessor =
                    gone.stream().filter(left -> isSucceeded(left, came)).findFirst();
            predecessor.ifPresent(gone::remove);
            tell(
                    told,
                    came.first,
                    PassageText.plain(came.seat.personName())
                            + predecessor
                                    .map(left -> " efterträdde " + PassageText.plain(left.seat.personName()))
                                    .orElse(" tillträdde")
                            + " som " + office(came.seat) + " för "
                            + PassageText.plain(came.seat.memberName()));
        }
        gone.forEach(left -> tell(
                told,
                left.last,
                PassageText.plain(left.seat.personName()) + " lämnade uppdraget som " + office(left.seat) + " för "
                        + PassageText.plain(left.seat.memberName())));
        return told.entrySet().stream()
                .map(day -> "Den " + SwedishDate.printLong(day.getKey()) + ": " + day.getValue() + ".")
                .collect(Collectors.joining("\n\n"));
    }

    private static void tell(Map<LocalDate, StringJoiner> told, LocalDate day, String sentence) {
        told.computeIfAbsent(day, unused -> new StringJoiner("; ")).add(sentence);
    }

    private static boolean isSucceeded(Sat left, Sat came) {
        return left.last.plusDays(1).equals(came.first)
                && left.seat.memberId().equals(came.seat.memberId())
                && left.seat.office().isOrdinary() == came.seat.office().isOrdinary();
    }

    private static String office(Seat seat) {
        return seat.office().label().toLowerCase(Locale.ROOT);
    }

    private boolean came(Sat each) {
        return each.first.isAfter(period.from());
    }

    private boolean went(Sat each) {
        return each.last.isBefore(period.to());
    }

    /** The line that sets out who signs: those who decide on the last day, highest office first. */
    String signatures() {
        String names = sat.stream()
                .filter(each -> each.seat.office().isOrdinary() && !went(each))
                .map(each -> plain(each.seat.personName()) + ", " + office(each.seat))
                .collect(Collectors.joining("|"));
        return names.isEmpty() ? "" : "{{underskrifter:" + names + "}}";
    }

    /** Without the characters that part one signatory from the next. */
    private static String plain(String name) {
        return name.replaceAll("[|,{}\\s]+", " ").strip();
    }
}
