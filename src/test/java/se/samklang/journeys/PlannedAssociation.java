package se.samklang.journeys;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.planning.IssuedPlan;

/** Something of everything that is planned, for the förbund of a test: a plan with a goal, a year wheel, an evaluation. */
final class PlannedAssociation {

    private PlannedAssociation() {}

    /** Answers the address of the plan's editions: one with a comment, and two documents that differ. */
    static String in(Scope scope, TestVisitor director) {
        director.post("/arshjul/regler/hamta", Map.of());
        director.post("/arshjul", Map.of("ar", "2017"));
        store(
                scope,
                "mal",
                "plan;fran_ar;nummer;inriktning;mal;punkter;utfall;status\n"
                        + "Verksamhetsplan 2017;2017;1;Samverkan;Att stödja nätverk;formella|informella;Nio möten.;uppfyllt\n");
        store(scope, "tillagg", "ar;nummer;tillagg\n2017;1;Tydliggör målgrupp\n");
        store(
                scope,
                "matbara-mal",
                "ar;mal;matbart_mal;enhet;lagst;kalla\n"
                        + "2017;Att stödja nätverk;Nätverksmöten under året;antal;8;Räknat för hand\n");
        store(scope, "genomfort", "slag;rubrik;datum;mal\nkonferens;Framtidsdagen;2017-05-10;Att stödja nätverk\n");
        store(scope, "malgrupper", "malgrupp;text;kalla;fran_ar\nUnga vuxna;18 till 29 år.;Liv och Hälsa Ung;2017\n");
        store(
                scope,
                "insatsregler",
                "slag;regel;minst_parter;fran_ar\nparter;Behov hos minst fyra parter;4;2017\n"
                        + "utvardering;Utvärdering planeras före start;;2017\nprincip;Börja i liten skala;;2017\n");
        store(
                scope,
                "utvarderingar",
                "rubrik;modell;medbedomare;datum;slutdatum;klar_senast\n"
                        + "Förbundets mål;medbedomare;Högskolan;2017-01-01;2017-06-30;2017-08-31\n");
        return editions(scope, director);
    }

    /** The plan was sent, answered and adopted, and its two documents differ. */
    private static String editions(Scope scope, TestVisitor director) {
        UUID sent =
                IssuedPlan.in(scope, 2017, 1200, "Teamet tar emot 40 personer under året.", "Detta stryks ur planen.");
        UUID adopted =
                IssuedPlan.in(scope, 2017, 1500, "Teamet tar emot 55 personer under året.", "Något nytt kommer till.");
        String plan = found(director, "/planer", "/planer/[0-9a-f-]{36}(?=\">Verksamhetsplan 2017)");
        director.post(
                plan + "/utgavor", Map.of("stallning", "CONSULTATION", "dokument", sent, "svar_senast", "2017-10-31"));
        String edition = found(director, plan + "/utgavor", "/utgavor/[0-9a-f-]{36}");
        String member = found(director, edition, "(?<=<option value=\")[0-9a-f-]{36}");
        director.post(
                edition + "/synpunkter",
                Map.of("medlem", member, "kapitel", "Budget", "synpunkt", "Höj budgeten.", "utfall", "TAKEN_IN"));
        director.post(plan + "/utgavor", Map.of("stallning", "ADOPTED", "dokument", adopted, "beslutad", "2016-12-14"));
        return plan + "/utgavor";
    }

    private static String found(TestVisitor visitor, String path, String pattern) {
        return Pattern.compile(pattern)
                .matcher(visitor.get(path).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static void store(Scope scope, String kind, String csv) {
        Receipt receipt = RunningApplication.bean(Imports.class)
                .run(scope, kind, kind + ".csv", csv.getBytes(StandardCharsets.UTF_8), Imports.Mode.STORE);
        if (receipt.refused()) {
            throw new AssertionError(kind + " is refused: " + receipt.findings());
        }
    }
}
