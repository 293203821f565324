/**
 * Statements made of the ledger: income statement, balance sheet, cash flow statement, operations per insats, and notes.
 *
 * <p>A statement is a declaration: a {@code ReportDefinition} of lines that take account ranges or add other lines, kept
 * per förbund and year because the same digit means different things in different charts and because a mapping that
 * changes must be seen. Two families ship: the layout of lagen (2018:597) om kommunal bokföring och redovisning ch. 4–6
 * and the one a bookkeeping program prints; both stand on the same ledger. Amounts are öre until they are printed, every
 * printed line is rounded on its own and a sum is rounded from its öre.
 *
 * <p>Swedish headwords: uppställning, resultaträkning, balansräkning, kassaflödesanalys, driftredovisning, not.
 */
@NullMarked
package se.samklang.accounting.statements;

import org.jspecify.annotations.NullMarked;
