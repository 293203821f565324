/**
 * A year's budget, what it has come to and what it is foreseen to come to, row by row, and what that does to the equity.
 *
 * <p>Amounts are kept in öre in the direction of their row's side; the sign is put on when printing, by the förbund's
 * convention.
 *
 * <p>Swedish headwords: budgetrad, utfall, prognos, avvikelse, eget kapital, fotnot.
 */
@NullMarked
package se.samklang.accounting.budget;

import org.jspecify.annotations.NullMarked;
