package se.samklang.exchange;

import java.util.Locale;

/** How much a {@link Finding} weighs: a fault stops the whole import, the others only tell. */
public enum Severity {
    FEL,
    VARNING,
    INFO;

    /** As written in JSON: {@code fel}, {@code varning}, {@code info}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
