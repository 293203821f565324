/**
 * What every module stands on: amounts, periods, Swedish forms of numbers and dates, identity numbers, ids and refusals.
 *
 * <p>Holds no word of the trade and knows no framework. Everything that reads what a person typed answers a {@link
 * se.samklang.base.Parsed}: a value, or a Swedish sentence that says what is wrong and what would be right.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.samklang.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
