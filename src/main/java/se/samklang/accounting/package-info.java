/**
 * The money of a förbund: what the bookkeeping says, what the board decided, and the statements made of both.
 *
 * <p>A samordningsförbund draws up a budget and an annual report (lagen 2003:1210 om finansiell samordning § 7). A room
 * each: {@code sie} reads and writes the files of bookkeeping programs, {@code ledger} keeps what they say, {@code
 * statements} makes result, balance and cash flow of it, {@code budget} holds budget, outcome and forecast, {@code
 * contributions} what the members pay, {@code vat} the VAT that is claimed back. Up here is what they share: the fiscal
 * year, ranges of accounts, amounts as they are typed.
 *
 * <p>Swedish headwords: räkenskapsår, huvudbok, budget, utfall, prognos, resultaträkning, balansräkning.
 */
@ApplicationModule(
        allowedDependencies = {"base", "database", "web", "exchange", "documents", "association", "meetings"})
@NullMarked
package se.samklang.accounting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
