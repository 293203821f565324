package se.samklang.planning.editions;

import java.util.UUID;

/**
 * That an aim or a goal is not as it was when the plan was adopted.
 *
 * @param isAim an aim; otherwise a goal
 * @param id of the aim or goal, also of one that is removed
 * @param title as it is now, or was last
 */
public record GoalChange(boolean isAim, UUID id, String title, Kind change) {

    /** What has happened to it. */
    public enum Kind {
        ADDED("Nytt", "Ny"),
        CHANGED("Ändrat", "Ändrad"),
        REMOVED("Borttaget", "Borttagen");

        private final String ofGoal;
        private final String ofAim;

        Kind(String ofGoal, String ofAim) {
            this.ofGoal = ofGoal;
            this.ofAim = ofAim;
        }
    }

    /** As it is listed. */
    public String label() {
        return isAim ? change.ofAim : change.ofGoal;
    }

    /** Aim or goal, in Swedish. */
    public String kind() {
        return isAim ? "Inriktning" : "Mål";
    }

    /** Where its history is told. */
    public String historyPath() {
        return "/historik/planning/" + (isAim ? "aim/" : "goal/") + id;
    }
}
