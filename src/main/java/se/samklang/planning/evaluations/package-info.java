/**
 * How the insatser and the förbund itself are evaluated: by which model and whom, for which time, until when, what came of
 * it and what was decided.
 *
 * <p>Swedish headwords: utvärdering, självvärdering, medbedömare.
 */
@NullMarked
package se.samklang.planning.evaluations;

import org.jspecify.annotations.NullMarked;
