package se.samklang.publications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samklang.documents.Document;
import se.samklang.documents.Facts;

/** What can be set into a chapter: the live figures by what they are about, and the tables, diagrams and passages. */
@Component
final class FigurePicks {

    /** In the order they are listed; a module of another name comes after them. */
    private static final List<Map.Entry<String, String>> SUBJECTS = List.of(
            Map.entry("deltagare", "Deltagare"),
            Map.entry("ekonomi", "Ekonomi"),
            Map.entry("utbildning", "Utbildning"),
            Map.entry("forbund", "Förbundet"),
            Map.entry("rapport", "Rapporten"));

    private final List<Facts> facts;

    FigurePicks(List<Facts> facts) {
        this.facts = facts;
    }

    /**
     * @param mark what to write in the text, braces included
     * @param today the value now, or the empty string for what has none
     */
    record Pick(String mark, String title, String today) {}

    /** @param alone true where the marks stand on a line of their own */
    record Group(String title, boolean alone, List<Pick> picks) {}

    List<Group> groups(Document document) {
        Map<String, List<Pick>> figures = new LinkedHashMap<>();
        SUBJECTS.forEach(subject -> figures.put(subject.getKey(), new ArrayList<>()));
        for (Document.Figure figure : document.figures()) {
            String prefix = figure.id().replaceFirst("\\..*", "");
            figures.computeIfAbsent(prefix, subject -> new ArrayList<>())
                    .add(new Pick(
                            "{{" + figure.id() + "}}",
                            figure.title(),
                            figure.value().text()));
        }
        List<Group> groups = new ArrayList<>();
        figures.forEach((subject, picks) -> {
            if (!picks.isEmpty()) {
                groups.add(new Group(title(subject), false, picks));
            }
        });
        groups.add(new Group("Tabeller, diagram och avsnitt", true, tablesAndDiagrams()));
        return groups;
    }

    private static String title(String subject) {
        return SUBJECTS.stream()
                .filter(known -> known.getKey().equals(subject))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(subject);
    }

    private List<Pick> tablesAndDiagrams() {
        List<Pick> picks = new ArrayList<>();
        facts.forEach(module -> {
            module.tables().forEach(table -> picks.add(new Pick("{{tabell:" + table.id() + "}}", table.title(), "")));
            module.passages()
                    .forEach(passage ->
                            picks.add(new Pick("{{avsnitt:" + passage.id() + "}}", passage.title() + ", avsnitt", "")));
            module.diagrams()
                    .forEach(diagram ->
                            picks.add(new Pick("{{diagram:" + diagram.id() + "}}", diagram.title() + ", diagram", "")));
        });
        return picks;
    }
}
