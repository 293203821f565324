/** What is aimed at in numbers: a measure, a value or range, what it is a share of and over which time; and what it came to. */
@NullMarked
package se.samklang.planning.targets;

import org.jspecify.annotations.NullMarked;
