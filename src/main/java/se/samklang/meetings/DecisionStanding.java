package se.samklang.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/**
 * What has become of a decision after the meeting, for the decision's page: verified, announced, legally in force,
 * handed out in an extract. A bean per module that knows something of it.
 */
public interface DecisionStanding {

    /** What the module knows of the decision, in the order it is to be read; empty where nothing. */
    List<Line> of(Read tx, Decision decision);

    /**
     * @param label what is told, for example {@code Laga kraft}
     * @param text as printed
     * @param path of the page where more is, or null
     */
    record Line(String label, String text, @Nullable String path) {}
}
