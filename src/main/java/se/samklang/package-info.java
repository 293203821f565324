/** The composition root and the command line: wires the modules together and does nothing else. */
@NullMarked
package se.samklang;

import org.jspecify.annotations.NullMarked;
