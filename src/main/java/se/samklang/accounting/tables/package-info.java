/**
 * Ledgers that come as tables (CSV or Excel), as municipal systems hand them over: the förbund says once what each column
 * means, and every later file with the same headings is read by it. What is read becomes the same records as a SIE file
 * gives, so that the snapshot is made of them in the same way.
 *
 * <p>Municipalities book by Kommun-Bas with accounting strings (ansvar, verksamhet, aktivitet, projekt, motpart); such a
 * column is an object in a dimension. A table without voucher numbers is taken as sums per account and month.
 *
 * <p>Swedish headwords: huvudbok i tabell, kolumntolkning, kolumn, rubrikrad.
 */
@NullMarked
package se.samklang.accounting.tables;

import org.jspecify.annotations.NullMarked;
