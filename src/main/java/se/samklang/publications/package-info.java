/**
 * The documents: composed of the other modules' chapters in the förbund's order, with text, checks and issued versions.
 *
 * <p>Swedish headwords: delårsrapport (interim report), rapport (report), kapitel (chapter), angivet tal (stated
 * figure), planerad aktivitet (planned activity), fastställa (issue).
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "database",
            "web",
            "exchange",
            "documents",
            "association",
            "insatser",
            "participants",
            "education",
            "accounting",
            "meetings",
            "planning",
            "notices",
            "minutes"
        })
@NullMarked
package se.samklang.publications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
