package se.samklang.web;

/**
 * A page to show.
 *
 * @param template name without ending, for example {@code insatser/list}; takes {@code shell} and {@code page}
 * @param model exactly what the template needs
 * @param status HTTP status
 */
public record Page(String template, Object model, int status) implements Answer {

    /** An ordinary page. */
    public static Page of(String template, Object model) {
        return new Page(template, model, 200);
    }

    /** The form again, with what is wrong beside the fields and everything typed kept. */
    public static Page refused(String template, Object model) {
        return new Page(template, model, 422);
    }

    /** The same page with another status. */
    public Page status(int other) {
        return new Page(template, model, other);
    }
}
