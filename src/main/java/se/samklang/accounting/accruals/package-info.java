/**
 * Costs that belong to a period though no invoice or drawdown of it is booked yet: what comes back, what a closing lacks
 * of it, what was answered, and whether it was reversed in the next period.
 *
 * <p>Nothing is booked here. What is accepted is handed to the bookkeeping program as vouchers to be booked (SIE 4I), the
 * reversal on the first day of the next period among them, and the ledger that is read in afterwards shows whether it was.
 *
 * <p>Swedish headwords: upplupen kostnad, återkommande kostnad, återföring, bokslut.
 */
@NullMarked
package se.samklang.accounting.accruals;

import org.jspecify.annotations.NullMarked;
