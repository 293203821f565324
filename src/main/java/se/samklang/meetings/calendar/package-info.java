/**
 * The meetings of the year: planned, listed, changed, removed, and handed to calendar programs.
 *
 * <p>Swedish headwords: årsplan, möte, kalenderlänk.
 */
@NullMarked
package se.samklang.meetings.calendar;

import org.jspecify.annotations.NullMarked;
