/**
 * Meetings, items and attendance of earlier years, read from files.
 *
 * <p>Swedish headwords: inläsning.
 */
@NullMarked
package se.samklang.meetings.imports;

import org.jspecify.annotations.NullMarked;
