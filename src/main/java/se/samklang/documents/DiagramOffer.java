package se.samklang.documents;

import java.util.function.BiFunction;
import se.samklang.database.Read;

/**
 * A diagram a module can draw.
 *
 * @param id the id in texts and JSON
 * @param definition in words, as for a table
 */
public record DiagramOffer(
        String id, String title, String definition, BiFunction<Read, ReportRequest, Diagram> compute) {}
