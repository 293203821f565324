/**
 * SIE files, the form in which Swedish bookkeeping programs hand the ledger to each other: read and written here without
 * any library.
 *
 * <p>Source: "SIE filformat utgåva 4B" (types 1, 2, 3, 4I and 4E) and "SIE 5" (2016-12-09, XML) by Föreningen
 * SIE-gruppen. The files of real programs differ from the text, so the reader is wide where it costs nothing (tabs,
 * indentation, quoted numbers, accounts that are no numbers, the wrong encoding declared) and tells every difference as
 * a finding; amounts, checksum and balance are never guessed.
 *
 * <p>From the bytes upward: {@link se.samklang.accounting.sie.SieReader} gives one line at a time, {@link
 * se.samklang.accounting.sie.SieFile} gives what the lines mean as {@link se.samklang.accounting.sie.SieRecord}s and
 * judges the file, {@link se.samklang.accounting.sie.SieWriter} writes. Nothing here knows the database: what a file
 * means beside what is already stored is judged by the import.
 *
 * <p>Named as an interface for the measuring in the composition root only; other modules do not look in here.
 *
 * <p>Swedish headwords: SIE-fil, post, etikett, kontrollsumma, ingående och utgående balans, periodsaldo, verifikation,
 * objekt, dimension.
 */
@NamedInterface("sie")
@NullMarked
package se.samklang.accounting.sie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
