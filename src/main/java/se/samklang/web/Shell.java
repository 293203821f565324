package se.samklang.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the layout around every page needs.
 *
 * @param visitor null before signing in
 * @param csrf token every form carries
 * @param assets path of this version's style sheet, script and fonts
 * @param protection why nothing can be saved just now, or null
 * @param reference number of this request, printed on error pages
 */
public record Shell(
        @Nullable Visitor visitor,
        List<Section> navigation,
        String path,
        String csrf,
        String assets,
        @Nullable Flash flash,
        @Nullable String protection,
        String reference) {

    /** A group of navigation entries; open where it holds the page shown, or where all entries are few. */
    public record Section(String title, List<Link> links, boolean open) {}

    /** One navigation entry; current where the page shown lies under it. */
    public record Link(String title, String path, boolean current) {}

    /** What was just done, or refused. */
    public record Flash(
            String kind, String sentence, @Nullable UUID undoAct) implements java.io.Serializable {}

    /** A step of the way here. */
    public record Step(String title, String path) {}

    /** The way to a page: title and path by turns. */
    public static List<Step> trail(String... titlesAndPaths) {
        List<Step> steps = new java.util.ArrayList<>();
        for (int i = 0; i + 1 < titlesAndPaths.length; i += 2) {
            steps.add(new Step(titlesAndPaths[i], titlesAndPaths[i + 1]));
        }
        return steps;
    }
}
