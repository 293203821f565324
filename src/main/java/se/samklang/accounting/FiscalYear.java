package se.samklang.accounting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar year of the förbund's books.
 *
 * @param openingEquityOre equity on 1 January in öre, null where it is not registered
 */
public record FiscalYear(UUID id, int year, @Nullable Long openingEquityOre, int version) {}
