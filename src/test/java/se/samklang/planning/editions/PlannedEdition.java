package se.samklang.planning.editions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.samklang.planning.PlanningDesk;

/** A plan of 2017 with its editions, as they are typed. */
record PlannedEdition(PlanningDesk desk, String plan) {

    static PlannedEdition with(PlanningDesk desk) {
        desk.send("/planer", "rubrik", "Verksamhetsplan 2017", "fran", "2017");
        return new PlannedEdition(desk, desk.found("/planer", "href=\"(/planer/[0-9a-f-]{36})\""));
    }

    String list() {
        return plan + "/utgavor";
    }

    /** On consultation unless the fields say otherwise; answers the page of the newest. */
    String added(String... more) {
        desk.send(list(), fields(more));
        return desk.found(list(), ".*href=\"(/utgavor/[0-9a-f-]{36})\"");
    }

    String adopted(String... more) {
        return added(Stream.concat(
                        Stream.of("stallning", "ADOPTED", "svar_senast", "", "beslutad", "2016-12-14"), Stream.of(more))
                .toArray(String[]::new));
    }

    String refused(String... more) {
        return desk.refused(422, list(), fields(more));
    }

    /** The id of a member by its name, as the page of an edition offers it. */
    String member(String edition, String name) {
        return desk.found(edition, "<option value=\"([0-9a-f-]{36})\"[^>]*>" + name);
    }

    /** The address of the comment beside a member's name. */
    String comment(String edition) {
        return desk.found(edition, "href=\"(/synpunkter/[0-9a-f-]{36})\"");
    }

    static String[] fields(String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("stallning", "CONSULTATION");
        fields.put("svar_senast", "2017-10-31");
        for (int place = 0; place < more.length; place += 2) {
            fields.put(more[place], more[place + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
