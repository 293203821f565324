package se.samklang.association;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** The board as it is, was or will be on a chosen day. */
@Controller
class BoardController {

    private final Database database;
    private final Clock clock;

    BoardController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param typed the day as it was asked for
     * @param fault what is wrong with it, empty where it could be read; then the board is that of today
     */
    record BoardPage(BoardLines board, String typed, String fault, boolean editable) {}

    @GetMapping("/forbundet/styrelse")
    Answer show(Visitor visitor, Listing listing) {
        String typed = listing.filter("datum");
        Parsed<LocalDate> read = SwedishDate.read(typed);
        LocalDate chosen = read.orNull();
        LocalDate day = chosen == null ? LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)) : chosen;
        String reason = read.reason();
        return Page.of(
                "association/board",
                new BoardPage(
                        BoardLines.of(database.read(visitor.scope(), tx -> Mandates.on(tx, day))),
                        typed.isEmpty() ? day.toString() : typed,
                        typed.isEmpty() || reason == null ? "" : reason,
                        visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR)));
    }
}
