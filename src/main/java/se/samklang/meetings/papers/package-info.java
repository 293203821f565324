/**
 * The papers attached to the items of a meeting, known by their content and numbered with the agenda.
 *
 * <p>Swedish headwords: handling, bilaga.
 */
@NullMarked
package se.samklang.meetings.papers;

import org.jspecify.annotations.NullMarked;
