package se.samklang.accounting.ledger;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What an account changes by in a month.
 *
 * @param month null where the file tells the whole year only
 * @param objects as JSON, a dimension to its object; {@code {}} is what has none
 * @param ore debit positive
 */
record LedgerChange(String account, @Nullable YearMonth month, String objects, long ore) {}
