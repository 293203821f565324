/**
 * The year wheel: what law, charter and policies ask for each year as the förbund's own rules, the steps of a year made
 * from them, and what was done.
 *
 * <p>Swedish headwords: årshjul, regel, steg.
 */
@NullMarked
package se.samklang.planning.wheel;

import org.jspecify.annotations.NullMarked;
