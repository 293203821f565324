package se.samklang.accounting.tables;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;

/** What a column of a ledger table holds. Each meaning belongs to one column at most. */
enum ColumnMeaning {
    ACCOUNT("Konto", null, "konto", "kontonr", "kontonummer", "konto_nr", "kto", "account"),
    ACCOUNT_NAME(
            "Kontots benämning",
            null,
            "kontonamn",
            "kontobenamning",
            "benamning",
            "konto_benamning",
            "kontotext",
            "konto_text",
            "konto_t"),
    DATE(
            "Datum",
            null,
            "datum",
            "bokforingsdatum",
            "bokfdatum",
            "bokf_datum",
            "verdatum",
            "ver_datum",
            "verifikationsdatum",
            "verifikatdatum",
            "transaktionsdatum",
            "transdatum",
            "date"),
    PERIOD("Period (månad)", null, "period", "manad", "bokforingsperiod", "redovisningsperiod", "per", "arperiod"),
    SERIES(
            "Verifikationsserie",
            null,
            "serie",
            "verserie",
            "ver_serie",
            "verifikationsserie",
            "vertyp",
            "ver_typ",
            "vt"),
    NUMBER(
            "Verifikationsnummer",
            null,
            "ver",
            "vernr",
            "ver_nr",
            "vernummer",
            "verifikat",
            "verifikatnr",
            "verifikatnummer",
            "verifikation",
            "verifikationsnr",
            "verifikationsnummer",
            "voucher"),
    TEXT(
            "Text",
            null,
            "text",
            "vertext",
            "ver_text",
            "verifikationstext",
            "verifikattext",
            "transaktionstext",
            "beskrivning"),
    AMOUNT(
            "Belopp med tecken (debet plus, kredit minus)",
            null,
            "belopp",
            "utfall",
            "summa",
            "saldo",
            "forandring",
            "periodens_utfall",
            "amount"),
    DEBIT("Debet", null, "debet", "debit"),
    CREDIT("Kredit", null, "kredit", "credit"),
    OPENING("Ingående balans", null, "ib", "ingaende_balans", "ing_balans", "ingaende_saldo", "ingaende"),
    ORGANISATION(
            "Organisation",
            null,
            "organisation",
            "organisationsnummer",
            "orgnr",
            "org_nr",
            "bolag",
            "foretag",
            "enhetsnr"),
    DIMENSION_1(
            "Objekt: kostnadsställe (dimension 1)",
            "1",
            "kostnadsstalle",
            "kst",
            "ansvar",
            "ansv",
            "resultatenhet",
            "ks"),
    DIMENSION_2("Objekt: kostnadsbärare (dimension 2)", "2", "kostnadsbarare", "kb"),
    DIMENSION_6("Objekt: projekt eller insats (dimension 6)", "6", "projekt", "proj", "insats", "projektnr"),
    DIMENSION_20("Objekt: finansiär eller motpart (dimension 20)", "20", "motpart", "motp", "finansiar", "medlem"),
    DIMENSION_21("Objekt: verksamhet (dimension 21)", "21", "verksamhet", "verks", "vht"),
    DIMENSION_22("Objekt: aktivitet (dimension 22)", "22", "aktivitet", "akt"),
    DIMENSION_23("Objekt i dimension 23", "23"),
    DIMENSION_24("Objekt i dimension 24", "24");

    private final String label;
    private final @Nullable String dimension;
    private final Set<String> headers;

    ColumnMeaning(String label, @Nullable String dimension, String... headers) {
        this.label = label;
        this.dimension = dimension;
        this.headers = Set.of(headers);
    }

    /** Swedish. */
    String label() {
        return label;
    }

    /** The dimension whose objects it holds, null for what is no object. */
    @Nullable
    String dimension() {
        return dimension;
    }

    /** The meaning such a heading usually has. */
    static Optional<ColumnMeaning> proposed(String header) {
        String code = Code.of(header);
        return Arrays.stream(values())
                .filter(meaning -> meaning.headers.contains(code))
                .findFirst();
    }

    /** Swedish labels by name, in the order a person chooses from. */
    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ColumnMeaning meaning : values()) {
            choices.put(meaning.name(), meaning.label);
        }
        return choices;
    }
}
