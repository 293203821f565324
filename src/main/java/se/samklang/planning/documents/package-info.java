/** What the plan and its goals offer to documents: the chapters of the plan and of the måluppfyllelse, and their checks. */
@NullMarked
package se.samklang.planning.documents;

import org.jspecify.annotations.NullMarked;
