/**
 * What the members pay to the förbund in a year: half from the state, a quarter from the regions and a quarter from the
 * municipalities (lagen 2003:1210 om finansiell samordning), and by which instalments it is invoiced.
 *
 * <p>Swedish headwords: medlemsbidrag, fördelningsnyckel, fakturaplan.
 */
@NullMarked
package se.samklang.accounting.contributions;

import org.jspecify.annotations.NullMarked;
