package se.samklang.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an account is in a förbund. The same account may be several things, and different things in two förbund. */
public enum Role {
    DIRECTOR("Förbundschef"),
    ADMINISTRATOR("Administratör"),
    ECONOMIST("Ekonom"),
    BOARD_MEMBER("Styrelseledamot"),
    INSATS_LEAD("Insatsledare"),
    AUDITOR("Revisor");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }

    /** As it stands in the database and in forms. */
    public String code() {
        return name();
    }

    /** The role with the code; empty where there is none. */
    public static Optional<Role> withCode(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** As it stands in the permission table and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
