package se.samklang.accounting.statements;

import java.util.Map;
import java.util.UUID;
import se.samklang.database.Read;

/** What is budgeted on the lines of a statement. The room that keeps the budget has a bean of this kind. */
public interface LineBudgets {

    /**
     * The budget of the definition's year, whole.
     *
     * @return öre with debit positive (costs +, income −) by code of the lines that take accounts; a line left out is
     *     budgeted 0. Empty where the year has no budget, which is printed –
     */
    Map<String, Long> ofYear(Read tx, UUID reportDefinitionId);
}
