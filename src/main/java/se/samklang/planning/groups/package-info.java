/**
 * Whom the insatser are for and what the förbund asks of them, held against those that go on or are planned.
 *
 * <p>Swedish headwords: målgrupp, regel för insatser.
 */
@NullMarked
package se.samklang.planning.groups;

import org.jspecify.annotations.NullMarked;
