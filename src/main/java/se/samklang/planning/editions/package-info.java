/**
 * The plan as it was sent to the members, adopted and revised: editions with their frozen documents, what the members said
 * in the consultation, and what differs between two documents in text and in numbers.
 *
 * <p>Swedish headwords: utgåva, samråd, synpunkt, jämförelse.
 */
@NullMarked
package se.samklang.planning.editions;

import org.jspecify.annotations.NullMarked;
