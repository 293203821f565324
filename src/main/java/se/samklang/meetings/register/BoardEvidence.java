package se.samklang.meetings.register;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;
import se.samklang.meetings.Decision;
import se.samklang.meetings.Meetings;

/** The meetings and decisions behind the figures of the board's work, each leading to its page. */
final class BoardEvidence {

    private BoardEvidence() {}

    /** Empty where the address names no meeting of its period. */
    static Optional<Evidence> ofMeetings(
            List<BoardSql.Held> meetings, SourceAddress address, Period period, Instant asOf) {
        String row = String.valueOf(address.value("rad"));
        List<BoardSql.Held> chosen = meetings.stream()
                .filter(meeting ->
                        row.equals(BoardTables.ALL) || meeting.id().toString().equals(row))
                .toList();
        if (chosen.isEmpty() && !row.equals(BoardTables.ALL)) {
            return Optional.empty();
        }
        boolean sections = BoardTables.SECTIONS.equals(address.value("kolumn"));
        int total = sections ? chosen.stream().mapToInt(BoardSql.Held::sections).sum() : chosen.size();
        return Optional.of(new Evidence(
                "Styrelsens möten",
                BoardTables.MEETINGS_DEFINITION,
                "Styrelsens möten i perioden",
                period,
                asOf,
                null,
                null,
                List.of("Möte", "Plats", "Paragrafer"),
                chosen.stream().map(BoardEvidence::row).toList(),
                List.of(),
                SwedishNumber.print(total),
                Meetings.PATH));
    }

    /** Empty where the address names no decision of its period. */
    static Optional<Evidence> ofDecisions(
            List<Decision> decisions, SourceAddress address, Period period, Instant asOf) {
        String row = String.valueOf(address.value("rad"));
        boolean granted = BoardTables.GRANTED.equals(address.value("kolumn"));
        List<Decision> chosen = decisions.stream()
                .filter(decision ->
                        row.equals(BoardTables.ALL) || decision.id().toString().equals(row))
                .filter(decision -> !granted || decision.grantedOre() != null)
                .toList();
        if (chosen.isEmpty() && !row.equals(BoardTables.ALL)) {
            return Optional.empty();
        }
        Money sum = DecisionSelection.sum(chosen);
        return Optional.of(new Evidence(
                "Styrelsens beslut",
                BoardTables.DECISIONS_DEFINITION,
                granted ? "Beslut i perioden som beviljar medel" : "Beslut i perioden",
                period,
                asOf,
                null,
                null,
                List.of("Paragraf", "Ärende", "Beslut", "Beviljat (kr)"),
                chosen.stream().map(BoardEvidence::row).toList(),
                List.of("Summa", "", "", sum.print()),
                granted ? sum.print() : SwedishNumber.print(chosen.size()),
                DecisionRegisterController.LIST));
    }

    private static Evidence.Row row(BoardSql.Held meeting) {
        return new Evidence.Row(
                List.of(
                        meeting.label(),
                        Objects.requireNonNullElse(meeting.place(), ""),
                        SwedishNumber.print(meeting.sections())),
                Meetings.PATH + "/" + meeting.id());
    }

    private static Evidence.Row row(Decision decision) {
        Long granted = decision.grantedOre();
        return new Evidence.Row(
                List.of(
                        decision.label(),
                        decision.title(),
                        decision.sentence(),
                        granted == null ? "" : new Money(granted).print()),
                decision.path());
    }
}
