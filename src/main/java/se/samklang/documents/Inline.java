package se.samklang.documents;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A piece of running text. Text and figures never mix by gluing strings: a live figure is a node of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Inline.Plain.class, name = "plain"),
    @JsonSubTypes.Type(value = Inline.Strong.class, name = "strong"),
    @JsonSubTypes.Type(value = Inline.Emphasis.class, name = "emphasis"),
    @JsonSubTypes.Type(value = Inline.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Inline.LiveFigure.class, name = "figure")
})
public sealed interface Inline {

    /** Text as it stands; a line feed in it is a line break. */
    record Plain(String text) implements Inline {}

    /** Important text. */
    record Strong(List<Inline> content) implements Inline {}

    /** Stressed text. */
    record Emphasis(List<Inline> content) implements Inline {}

    /** @param address begins with http:, https: or mailto: */
    record Link(String address, List<Inline> content) implements Inline {}

    /**
     * A computed figure in the text.
     *
     * @param id as in {@link FigureOffer}
     */
    record LiveFigure(String id, FigureValue value) implements Inline {}

    /** The text a reader sees, without form. */
    static String printed(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(
                    switch (inline) {
                        case Plain plain -> plain.text();
                        case Strong strong -> printed(strong.content());
                        case Emphasis emphasis -> printed(emphasis.content());
                        case Link link -> printed(link.content());
                        case LiveFigure figure -> figure.value().text();
                    });
        }
        return text.toString();
    }
}
