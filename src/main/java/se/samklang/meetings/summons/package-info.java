/**
 * The summons: to whom, with what, what has changed since the last one, and the whole pack as one file.
 *
 * <p>Swedish headwords: kallelse, mottagare, möteshandlingar i en fil.
 */
@NullMarked
package se.samklang.meetings.summons;

import org.jspecify.annotations.NullMarked;
