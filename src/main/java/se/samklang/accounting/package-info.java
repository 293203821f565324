/**
 * The förbund's economy as its board follows it: budget rows of a year, outcome accumulated to a day, forecast for the
 * whole year, and what the year does to the equity.
 *
 * <p>A samordningsförbund draws up a budget and an annual report (lagen 2003:1210 om finansiell samordning § 7). Amounts
 * are kept in öre in the direction of their row's side; the sign is put on when printing, by the förbund's convention.
 *
 * <p>Swedish headwords: räkenskapsår, budget, utfall, prognos, avvikelse, eget kapital, fotnot.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "web", "exchange", "documents", "association"})
@NullMarked
package se.samklang.accounting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
