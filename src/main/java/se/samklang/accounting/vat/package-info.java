/**
 * The VAT a förbund may not deduct and gets compensation for instead (lagen 2005:807 om ersättning för viss
 * mervärdesskatt; a samordningsförbund is named in its 1 §): what the ledger has of it in each period, what is claimed from
 * Skatteverket, and what has been paid.
 *
 * <p>Nothing is booked and nothing is sent here. The claim is made by month or by three months of a calendar year, at
 * latest in the second year after, and a yearly statement is left before the end of June (förordningen 2005:811).
 *
 * <p>Swedish headwords: momsersättning, ansökan, schablon.
 */
@NullMarked
package se.samklang.accounting.vat;

import org.jspecify.annotations.NullMarked;
