/**
 * Minutes: composed of what a meeting registered, verified by its secretary, chair and verifiers, announced, handed out
 * in extracts, and corrected only by a new verified edition.
 *
 * <p>Serves the Local Government Act (2017:725), chapter 5 sections 65–69 and chapter 6 section 35, applied to the board of a
 * samordningsförbund.
 *
 * <p>Swedish headwords: protokoll, justering, justerare, protokollsutdrag, rättelse.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "database",
            "web",
            "exchange",
            "documents",
            "association",
            "meetings",
            "notices",
            "signatures"
        })
@NullMarked
package se.samklang.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
