/**
 * The meetings of the board and of the bodies around it: the plan of the year, the agenda, and the paragraphs the items of
 * a held meeting become, numbered over the calendar year.
 *
 * <p>Serves the Act on financial coordination of rehabilitation (2003:1210) and, for notices, the Local Government Act
 * (2017:725).
 *
 * <p>Swedish headwords: möte, dagordning, ärende, paragraf (§), anslagstid.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "web", "exchange", "documents", "association"})
@NullMarked
package se.samklang.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
