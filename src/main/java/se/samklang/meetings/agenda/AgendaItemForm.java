package se.samklang.meetings.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** An agenda item as it is typed. Meaningful only while the form is valid. */
final class AgendaItemForm {

    static final Versions<AgendaItem.Content> VERSIONS = Versions.<AgendaItem.Content>none()
            .with("Slag", content -> content.kind().label())
            .with("Rubrik", AgendaItem.Content::title)
            .with("Bakgrund", AgendaItem.Content::background)
            .with("Förslag", AgendaItem.Content::proposal)
            .with("Föredragande", AgendaItem.Content::presenter);

    private static final int LONGEST_TEXT = 200_000;

    private AgendaItemForm() {}

    static AgendaItem.Content read(Form form) {
        form.only("slag", "rubrik", "foredragande", "bakgrund", "forslag", "vidare");
        String kind = form.choice("slag", AgendaItemKind.choices());
        return new AgendaItem.Content(
                kind.isEmpty() ? AgendaItemKind.DECISION : AgendaItemKind.valueOf(kind),
                form.line("rubrik", 300),
                form.text("bakgrund", LONGEST_TEXT),
                form.text("forslag", LONGEST_TEXT),
                form.optionalLine("foredragande", 200));
    }

    static Form opened(AgendaItem item) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("slag", item.kind().name());
        content.put("rubrik", item.title());
        content.put("bakgrund", item.background());
        content.put("forslag", item.proposal());
        content.put("foredragande", Objects.toString(item.presenter(), ""));
        return Form.opened(item.version(), content);
    }
}
