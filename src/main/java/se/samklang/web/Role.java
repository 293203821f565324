package se.samklang.web;

import java.util.Locale;

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

    /** As it stands in the permission table and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
