package se.samklang.database;

import java.sql.SQLException;
import java.util.Objects;

/** Why a database server cannot be used, in Swedish where the server's code tells. */
final class ConnectionFault {

    private ConnectionFault() {}

    static Misconfigured of(SQLException failure) {
        String state = Objects.toString(failure.getSQLState(), "");
        String reason = switch (state) {
            case "28P01", "28000" ->
                "Databasservern känner inte igen användaren och lösenordet. Rätta dem i SAMKLANG_DATABASE_URL.";
            case "3D000" ->
                "Databasen som SAMKLANG_DATABASE_URL pekar på finns inte på servern. Skapa den, eller rätta"
                        + " namnet.";
            case "42501" ->
                "Databasanvändaren i SAMKLANG_DATABASE_URL får inte skapa roller. Ge den CREATEROLE, eller låt"
                        + " serverns förvaltare skapa rollen samklang_app.";
            case "08001", "08004", "08006" ->
                "Ingen databasserver svarar på adressen i SAMKLANG_DATABASE_URL. Kontrollera värd, port och att"
                        + " servern är igång.";
            default -> "Databasen går inte att nå eller förbereda: " + failure.getMessage() + " (kod " + state + ").";
        };
        return new Misconfigured(reason, failure);
    }
}
