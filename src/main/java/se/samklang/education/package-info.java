/**
 * Courses and conferences the förbund arranges or pays for, in numbered series, with how many took part.
 *
 * <p>Only numbers are kept, never who took part: participants of courses are staff of the member organisations.
 *
 * <p>Swedish headwords: utbildning, serie, tillfälle, deltagare.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "web", "exchange", "documents", "association"})
@NullMarked
package se.samklang.education;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
