package se.samklang.insatser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** Something another module has to show on an insats' page; a bean per panel. */
public interface InsatsPanel {

    /** The panel for the insats; without lines it is not shown. */
    Panel of(Read tx, Insats insats);

    /**
     * @param link page with the rows behind the lines, or null
     * @param action what whoever registers in the insats does next, or null
     */
    record Panel(
            String title,
            List<Line> lines,
            @Nullable String linkTitle,
            @Nullable String link,
            @Nullable Action action) {}

    /** A form to open, with the word on its button. */
    record Action(String title, String path) {}

    /** One key figure as printed. */
    record Line(String label, String value) {}
}
