package se.samklang.meetings;

/** How far a meeting has come. */
public enum MeetingStatus {
    PLANNED("Planerat"),
    OPEN("Pågår"),
    HELD("Hållet"),
    CIRCULATING("Under justering"),
    VERIFIED("Justerat");

    private final String label;

    MeetingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
