/** The plans with their aims, goals and points, what came of them, how they are judged, and what the board has added. */
@NullMarked
package se.samklang.planning.goals;

import org.jspecify.annotations.NullMarked;
