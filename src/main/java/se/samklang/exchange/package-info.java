/**
 * Files in and out: CSV and Excel sheets are read and written here, and imports (importfil, kvittens, ångra) are checked, stored and undone.
 *
 * <p>The module knows no subject of its own. A domain module offers an import kind; this module reads the file, lists every fault at once
 * and stores all or nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "database", "web"})
package se.samklang.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
