/**
 * What happens at the meeting: deliberations, motions, ballots, decisions, reservations and assignments.
 *
 * <p>Swedish headwords: överläggning, yrkande, votering, beslut, reservation, uppdrag.
 */
@NullMarked
package se.samklang.meetings.sitting;

import org.jspecify.annotations.NullMarked;
