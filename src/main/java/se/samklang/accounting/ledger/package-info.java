/**
 * The ledger as the bookkeeping program has it, read in as a snapshot that never changes: accounts, balances, vouchers with
 * their rows, and what each account changed by in each month. Which snapshot counts for a year is a pointer, so that
 * reading the year anew replaces it in one step and can be taken back.
 *
 * <p>The bookkeeping itself stays with its program (lagen 2018:597 om kommunal bokföring och redovisning); nothing is booked
 * here, and the numbers of the vouchers are the program's own.
 *
 * <p>Swedish headwords: huvudbok, inläst huvudbok, konto, verifikation, saldo, låst period.
 */
@NullMarked
package se.samklang.accounting.ledger;

import org.jspecify.annotations.NullMarked;
