/**
 * Participation in insatser without personal data: coded episodes or counts alone, their statistics and definitions.
 *
 * <p>The statistical unit is the participation, not the person: whoever comes back is a new participation. Since nobody
 * is identified, unique persons over several insatser cannot be told (domain page on follow-up, section 0).
 *
 * <p>Swedish headwords: deltagande, inskrivning, avslut, avslutsanledning, avslutstyp, försörjning, tid i offentlig
 * försörjning, remittent, antal.
 */
@ApplicationModule(
        allowedDependencies = {"base", "database", "web", "exchange", "documents", "association", "insatser"})
@NullMarked
package se.samklang.participants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
