package se.samklang.documents;

import java.util.List;

/** A heading with nothing under it tells its reader that something is missing. */
final class EmptyChapters implements Check {

    @Override
    public List<Finding> findings(Examined examined) {
        return examined.document().chapters().stream()
                .filter(chapter ->
                        !chapter.title().isEmpty() && chapter.blocks().isEmpty())
                .map(EmptyChapters::empty)
                .toList();
    }

    private static Finding empty(Document.Chapter chapter) {
        return new Finding(
                "kapitel-tomt",
                Finding.Severity.VARNING,
                chapter.id(),
                "Kapitlet ”" + chapter.title()
                        + "” är tomt: det som skulle stå där är inte registrerat än, och ingen text är skriven."
                        + " Registrera det, skriv texten eller ta bort kapitlet ur rapporten.",
                null,
                null);
    }
}
