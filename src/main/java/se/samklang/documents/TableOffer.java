package se.samklang.documents;

import java.util.function.BiFunction;
import se.samklang.database.Read;

/**
 * A table a module can compute.
 *
 * @param id the id in texts and JSON, for example {@code deltagare-per-kommun}
 * @param title heading of the table
 * @param definition in words: what is counted, which rows, which day decides
 */
public record TableOffer(String id, String title, String definition, BiFunction<Read, ReportRequest, Table> compute) {}
