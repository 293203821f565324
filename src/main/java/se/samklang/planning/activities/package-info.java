/** What was done, registered once and counted under as many goals as it serves. */
@NullMarked
package se.samklang.planning.activities;

import org.jspecify.annotations.NullMarked;
