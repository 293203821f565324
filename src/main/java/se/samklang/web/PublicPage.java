package se.samklang.web;

/**
 * A page for anybody, the same for whoever asks: it knows no visitor, carries no form and leaves no cookie, so that
 * caches may keep it. A handler that lets them says so in the header Cache-Control.
 *
 * @param template name without ending; takes {@code shell}, in which nobody is signed in, and {@code page}
 * @param model exactly what the template needs
 * @param status HTTP status
 */
public record PublicPage(String template, Object model, int status) implements Answer {

    /** An ordinary page. */
    public static PublicPage of(String template, Object model) {
        return new PublicPage(template, model, 200);
    }

    /** The same page with another status. */
    public PublicPage status(int other) {
        return new PublicPage(template, model, other);
    }
}
