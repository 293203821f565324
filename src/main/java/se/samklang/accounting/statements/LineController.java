package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** One line of a definition. */
@Controller
class LineController {

    private static final String LINES = DefinitionController.LIST + "/{id}/rader";
    private static final UUID NEW = new UUID(0, 0);

    private final Database database;
    private final Submissions submissions;

    LineController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    /** @param line id, null for a new one */
    record LinePage(
            DefinitionSql.Head head,
            @Nullable UUID line,
            Form form,
            Map<String, String> roles,
            Map<String, String> styles,
            Map<String, String> sides,
            Map<String, String> printings,
            Map<String, String> moments) {}

    @GetMapping(LINES + "/ny")
    Answer blank(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            List<ReportLine> lines = LineSql.of(tx, id);
            ReportLine last = lines.isEmpty() ? null : lines.getLast();
            return page(
                    head(tx, id),
                    null,
                    LineForm.opened(LineForm.blank(last == null ? 10 : last.position() + 10, last)));
        });
    }

    @PostMapping(LINES)
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        ReportLine line = LineForm.read(form, NEW);
        return submissions.run(visitor, form, "Lade till rapportrad", () -> again(visitor, id, null, form), tx -> {
            head(tx, id);
            List<ReportLine> others = LineSql.of(tx, id);
            refuseWhereWrong(line, others);
            LineChanges.add(tx, id, line, ids(others));
            return saved(tx, id, "Raden är tillagd.");
        });
    }

    @GetMapping(LINES + "/{line}")
    Answer edit(Visitor visitor, @PathVariable UUID id, @PathVariable UUID line) {
        return database.read(
                visitor.scope(), tx -> page(head(tx, id), line, LineForm.opened(find(LineSql.of(tx, id), line))));
    }

    @PostMapping(LINES + "/{line}")
    Answer change(Visitor visitor, @PathVariable UUID id, @PathVariable UUID line, Form form) {
        ReportLine sent = LineForm.read(form, line);
        return submissions.run(visitor, form, "Ändrade rapportrad", () -> again(visitor, id, line, form), tx -> {
            List<ReportLine> all = LineSql.of(tx, id);
            ReportLine now = find(all, line);
            List<ReportLine> others = new ArrayList<>(all);
            others.remove(now);
            refuseWhereWrong(sent, others);
            if (LineChanges.change(tx, id, sent, ids(others)) == 0) {
                throw LineForm.VERSIONS.stale(DefinitionController.LIST + "/" + id + "/rader/" + line, sent, now);
            }
            return saved(tx, id, "Raden är sparad.");
        });
    }

    @PostMapping(LINES + "/{line}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, @PathVariable UUID line, Form form) {
        form.only();
        return submissions.run(visitor, form, "Raderade rapportrad", () -> again(visitor, id, line, form), tx -> {
            List<ReportLine> all = LineSql.of(tx, id);
            LineRules.faultOfRemoval(find(all, line), all).ifPresent(refusal -> {
                throw new Refused(refusal);
            });
            if (LineChanges.remove(tx, line, form.version()) == 0) {
                throw new Problems.Stale(DefinitionController.LIST + "/" + id, List.of());
            }
            return saved(tx, id, "Raden är raderad.");
        });
    }

    private static void refuseWhereWrong(ReportLine line, List<ReportLine> others) {
        if (others.stream().anyMatch(other -> other.code().equals(line.code()))) {
            throw new Problems.FieldRefused("kod", "Uppställningen har redan en rad med den koden.");
        }
        List<ReportLine> all = new ArrayList<>(others);
        all.add(line);
        Optional<String> fault = LineRules.faultOfSum(line, all);
        if (fault.isPresent()) {
            throw new Problems.FieldRefused("delar", fault.get());
        }
    }

    private static Redirect saved(Write tx, UUID definition, String sentence) {
        return Redirect.to(DefinitionController.LIST + "/" + definition)
                .saying(sentence)
                .undoable(tx.actId());
    }

    private static Map<String, UUID> ids(List<ReportLine> lines) {
        return lines.stream().collect(Collectors.toMap(ReportLine::code, ReportLine::id));
    }

    private static ReportLine find(List<ReportLine> lines, UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow(Problems.NotFound::new);
    }

    private static DefinitionSql.Head head(Read tx, UUID id) {
        return DefinitionSql.head(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private Page again(Visitor visitor, UUID id, @Nullable UUID line, Form form) {
        return database.read(visitor.scope(), tx -> page(head(tx, id), line, form));
    }

    private static Page page(DefinitionSql.Head head, @Nullable UUID line, Form form) {
        return Page.of(
                "accounting/statements/line",
                new LinePage(
                        head,
                        line,
                        form,
                        Coded.choices(ReportLine.Role.class),
                        Coded.choices(ReportLine.Style.class),
                        Coded.choices(ReportLine.Side.class),
                        Coded.choices(ReportLine.Printed.class),
                        Coded.choices(ReportLine.Moment.class)));
    }
}
