package se.samklang.meetings.papers;

import se.samklang.base.Refused;
import se.samklang.meetings.Meeting;

/** What may be done with the papers of a meeting. */
final class AttachmentRules {

    /** How much the papers of a meeting may weigh together. */
    static final long MEETING_BYTES = 300L * 1024 * 1024;

    static final String KEPT = "Mötets protokoll är under justering eller justerat, och bilagorna hör till det. De kan"
            + " därför inte läggas till, ändras, bytas eller tas bort. Ta upp det som ska rättas som ett ärende vid"
            + " nästa möte.";

    private AttachmentRules() {}

    /** What has been verified, or lies before those who verify, stays as they saw it. */
    static void requireOpen(Meeting meeting) {
        if (meeting.isLocked()) {
            throw new Refused("justerade-bilagor", KEPT);
        }
    }
}
