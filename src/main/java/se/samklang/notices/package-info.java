/**
 * The notice board (anslagstavla): what the board must announce in public, for how long, and the proof that it was.
 *
 * <p>Serves the Local Government Act (2017:725), chapter 8 sections 9–12 and chapter 13 section 5, and the Act (1930:173) on
 * the computation of statutory times.
 *
 * <p>Swedish headwords: anslag, anslagstavla, bevis om anslag, anslagstid, laga kraft.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "web", "exchange", "documents", "association"})
@NullMarked
package se.samklang.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
