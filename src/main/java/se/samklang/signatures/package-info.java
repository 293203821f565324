/**
 * Electronic signatures in PDF files: given (PAdES) and examined. Knows nothing of whose they are or what is signed.
 *
 * <p>Swedish headwords: elektronisk underskrift, certifikat, tidsstämpel.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package se.samklang.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
