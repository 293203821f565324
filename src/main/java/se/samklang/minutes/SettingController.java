package se.samklang.minutes;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** How the förbund verifies its minutes, and where they are kept. */
@Controller
class SettingController {

    static final String PATH = "/justering/installningar";

    private static final Map<String, String> ORDERS = Arrays.stream(Setting.SigningOrder.values())
            .collect(Collectors.toMap(Enum::name, Setting.SigningOrder::label, (a, b) -> a, LinkedHashMap::new));

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    SettingController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record EditPage(Form form, Map<String, String> orders) {}

    @GetMapping(PATH)
    Answer edit(Visitor visitor) {
        return page(database.read(visitor.scope(), SettingSql::find)
                .map(SettingController::opened)
                .orElseGet(() ->
                        Form.opened(0, Map.of("ordning", "IN_ORDER", "dagar", Setting.DEFAULT_VERIFICATION_DAYS))));
    }

    @PostMapping(PATH)
    Answer save(Visitor visitor, Form form) {
        form.only("ordning", "dagar", "forvaring", "ansvarig");
        String order = form.choice("ordning", ORDERS);
        Integer days = form.required("dagar", SettingController::days);
        String place = form.line("forvaring", 200);
        String responsible = form.line("ansvarig", 200);
        UUID id = Ids.next(clock);
        return submissions.run(visitor, form, "Ändrade inställningar för protokoll", () -> page(form), tx -> {
            Setting setting = new Setting(
                    Setting.SigningOrder.valueOf(order),
                    days == null ? Setting.DEFAULT_VERIFICATION_DAYS : days,
                    place,
                    responsible,
                    form.version());
            if (SettingSql.put(tx, id, setting) == 0) {
                throw new Problems.Stale(PATH, List.of());
            }
            return Redirect.to(SigningController.LIST)
                    .saying("Inställningarna är sparade.")
                    .undoable(tx.actId());
        });
    }

    private static Form opened(Setting setting) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("ordning", setting.signingOrder().name());
        content.put("dagar", setting.verificationDays());
        content.put("forvaring", setting.storagePlace());
        content.put("ansvarig", setting.responsible());
        return Form.opened(setting.version(), content);
    }

    private static Parsed<Integer> days(String typed) {
        return typed.matches("[0-9]{1,2}")
                        && Integer.parseInt(typed) >= 1
                        && Integer.parseInt(typed) <= Setting.DEFAULT_VERIFICATION_DAYS
                ? Parsed.of(Integer.parseInt(typed))
                : Parsed.unreadable(
                        "Skriv ett antal dagar, 1–14: protokollet ska justeras senast fjorton dagar efter" + " mötet.");
    }

    private static Page page(Form form) {
        return Page.of("minutes/setting", new EditPage(form, ORDERS));
    }
}
