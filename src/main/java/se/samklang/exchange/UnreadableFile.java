package se.samklang.exchange;

/** Carries the Swedish sentence that says why a file is refused from deep in a reader up to {@link SheetFile}. */
final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
