package se.samklang.database;

import org.jspecify.annotations.Nullable;

/** The program cannot start as it is set up. The message is one Swedish sentence for the person who starts it. */
public final class Misconfigured extends RuntimeException {

    public Misconfigured(String sentence) {
        super(sentence);
    }

    public Misconfigured(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
