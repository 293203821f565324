package se.samklang.exchange;

import java.time.Instant;

/**
 * What an exported file is, written on the sheet "Om".
 *
 * @param source which register or document the rows come from, in Swedish
 * @param filter which rows were chosen, in Swedish; empty for all
 * @param asOf when the rows were read
 */
public record About(String source, String filter, Instant asOf) {}
