package se.samklang.meetings;

/** How far a meeting has come. */
enum MeetingStatus {
    PLANNED("Planerat"),
    HELD("Hållet");

    private final String label;

    MeetingStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
