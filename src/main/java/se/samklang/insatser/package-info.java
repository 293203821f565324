/**
 * The register of insatser: what the förbund finances for individuals or for the structure around them, who owns it,
 * which parties take part, how it is followed up and who leads it (lag 2003:1210 § 7).
 *
 * <p>Swedish headwords: insats, inriktning (individ, struktur), uppföljningsform (episod, antal), insatsledare.
 */
@ApplicationModule(allowedDependencies = {"base", "database", "web", "exchange", "documents", "association"})
@NullMarked
package se.samklang.insatser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
