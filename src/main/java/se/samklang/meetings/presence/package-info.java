/**
 * Who was there, item by item: the roll call, deputies who step in, arrivals and departures, conflicts of interest,
 * adjournments, and whether those present can decide.
 *
 * <p>Swedish headwords: närvaro, upprop, tjänstgöra, jäv, beslutsför, ajournering.
 */
@NullMarked
package se.samklang.meetings.presence;

import org.jspecify.annotations.NullMarked;
