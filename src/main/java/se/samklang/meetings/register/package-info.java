/**
 * The decisions of all meetings, to search and to sum up, and what the reports tell of them.
 *
 * <p>Swedish headwords: beslutsregister.
 */
@NullMarked
package se.samklang.meetings.register;

import org.jspecify.annotations.NullMarked;
