package se.samklang.documents;

import java.util.function.BiFunction;
import se.samklang.database.Read;

/**
 * A passage of text that a module writes out of its own rows, such as what the leads have told of each insats. It stands
 * in a chapter as {@code {{avsnitt:insatsernas-redovisning}}} on a line of its own and is read as if it had been typed
 * there, with its headings, live figures and tables; a passage within a passage is not read.
 *
 * @param id the id in texts
 * @param title what the passage is called where it is picked
 * @param write the passage in Markdown; empty where there is nothing to tell, which then prints nothing
 */
public record PassageOffer(String id, String title, BiFunction<Read, ReportRequest, String> write) {}
