/**
 * The plan, its goals and how they were reached: aims, goals on four levels, measurable targets, activities that count
 * under many goals, the judgement with its evidence, target groups and rules for insatser, evaluations and the year wheel.
 *
 * <p>Rooms: {@code goals} the plan's aims, goals and judgements; {@code targets} what can be measured; {@code activities}
 * what was done; {@code groups} target groups and rules for insatser; {@code evaluations}; {@code wheel} the year wheel;
 * {@code editions} the plan as it was sent, adopted and commented.
 *
 * <p>Swedish headwords: verksamhetsplan, målinriktning, mål, aktivitet, måluppfyllelse, årshjul, utvärdering.
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
            "meetings"
        })
@NullMarked
package se.samklang.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
