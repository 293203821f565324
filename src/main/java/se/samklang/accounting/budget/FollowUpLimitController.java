package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.Years;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The förbund's own limits for following up the budget, each from its day. */
@Controller
class FollowUpLimitController {

    private static final String LIMITS = "/ekonomi/uppfoljningsgranser";

    private final Database database;
    private final Submissions submissions;

    FollowUpLimitController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    record LimitsPage(List<FollowUpLimitLine> limits, Form form, boolean editable) {}

    @GetMapping(LIMITS)
    Answer show(Visitor visitor) {
        Form form = Form.opened(0, Map.of("procent", 10, "kronor", "50 000"));
        return database.read(visitor.scope(), tx -> page(tx, visitor, form));
    }

    @PostMapping(LIMITS)
    Answer register(Visitor visitor, Form form) {
        form.only("fran", "procent", "kronor", "eget_kapital", "individ");
        LocalDate from = form.required("fran", SwedishDate::read);
        Integer percent = form.required("procent", whole(100));
        Money amount = form.required("kronor", BudgetRowForm::unsigned);
        Integer equity = form.optional("eget_kapital", whole(1000));
        Integer individual = form.optional("individ", whole(100));
        return submissions.run(
                visitor,
                form,
                "Ändrade uppföljningsgränser",
                () -> database.read(visitor.scope(), tx -> page(tx, visitor, form)),
                tx -> {
                    FollowUpLimitSql.register(
                            tx,
                            new FollowUpLimit(
                                    null,
                                    Objects.requireNonNull(from),
                                    Objects.requireNonNull(percent),
                                    Objects.requireNonNull(amount).ore(),
                                    equity,
                                    individual,
                                    0));
                    return Redirect.to(LIMITS)
                            .saying("Gränserna gäller från " + from + ".")
                            .undoable(tx.actId());
                });
    }

    private static Page page(Read tx, Visitor visitor, Form form) {
        List<FollowUpLimitLine> limits =
                FollowUpLimitSql.all(tx).stream().map(FollowUpLimitLine::of).toList();
        return Page.of("accounting/budget/limits", new LimitsPage(limits, form, Years.mayEdit(visitor)));
    }

    private static Function<String, Parsed<Integer>> whole(int most) {
        return typed -> typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= most
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Skriv ett helt tal från 0 till " + most + ".");
    }
}
