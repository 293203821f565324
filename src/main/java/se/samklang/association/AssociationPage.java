package se.samklang.association;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Read;

/**
 * The förbund with its members and everybody who is or has been elected.
 *
 * @param searched what members and mandates were picked out by, empty where all are shown
 */
record AssociationPage(
        AssociationSql.Row association,
        String number,
        List<MemberLine> members,
        List<MandateLine> mandates,
        BoardLines board,
        String searched,
        boolean editable,
        List<String> missingParties) {

    record MemberLine(
            UUID id,
            String name,
            String kind,
            @Nullable String municipality,
            @Nullable String share,
            String period) {}

    /** @param state what is to be said of it today, empty where it simply runs */
    record MandateLine(
            UUID id, String person, String member, String office, String period, String state, boolean ended) {}

    static AssociationPage of(Read tx, AssociationSql.Row own, String searched, LocalDate today, boolean editable) {
        List<MemberSql.Member> members = MemberSql.all(tx);
        List<Mandate> mandates = MandateSql.all(tx);
        Board board = Mandates.board(today, members, mandates, own.deputyRule());
        return new AssociationPage(
                own,
                new OrganisationNumber(own.organisationNumber()).print(),
                members.stream()
                        .filter(member -> holds(member.name(), searched))
                        .map(MemberController::line)
                        .toList(),
                BoardLines.presentFirst(mandates, board).stream()
                        .filter(mandate -> holds(mandate.personName(), searched))
                        .map(mandate -> line(mandate, board))
                        .toList(),
                BoardLines.of(board),
                searched,
                editable,
                MemberRules.missingParties(members, today));
    }

    private static boolean holds(String name, String searched) {
        return name.toLowerCase(Locale.ROOT).contains(searched.toLowerCase(Locale.ROOT));
    }

    private static MandateLine line(Mandate mandate, Board board) {
        boolean counts = BoardLines.counts(mandate, board);
        return new MandateLine(
                mandate.id(),
                mandate.personName(),
                mandate.memberName(),
                mandate.office().label(),
                MemberController.period(mandate.fromDate(), mandate.toDate()),
                BoardLines.state(mandate, board),
                !counts && mandate.hasBegunBy(board.day()));
    }
}
