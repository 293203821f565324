package se.samklang.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;

/** An invented kind that stores members, as small as a kind can be. */
record SampleKind() implements ImportKind {
    private static final Map<String, String> PARTIES = parties();

    @Override
    public String name() {
        return "provmedlemmar";
    }

    @Override
    public String title() {
        return "provmedlemmar";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("namn", "medlemmens namn", "Provstads kommun"),
                ImportColumn.required("part", "vilken part medlemmen hör till", "kommun"),
                ImportColumn.optional("fran", "medlem från och med", "2017-01-01"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Entry> entries = new ArrayList<>();
        for (ImportRow row : rows) {
            String name = row.text("namn", 40);
            String party = row.code("part", PARTIES);
            LocalDate from = row.date("fran");
            if (name != null && party != null) {
                entries.add(new Entry(name, party, from));
            }
        }
        return new Plan(entries);
    }

    private static Map<String, String> parties() {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put("kommun", "Kommun");
        parties.put("forsakringskassan", "Försäkringskassan");
        return parties;
    }

    private record Entry(
            String name, String party, @Nullable LocalDate from) {}

    private record Plan(List<Entry> entries) implements ImportPlan {
        @Override
        public int accepted() {
            return entries.size();
        }

        @Override
        public void store(Write tx) {
            for (Entry entry : entries) {
                insert(tx, entry);
                if (entry.name().equals("Vägrad")) {
                    throw new Refused("PROVREGEL", "Den här medlemmen får inte läsas in.");
                }
            }
        }

        private static void insert(Write tx, Entry entry) {
            tx.sql("""
                    INSERT INTO association.member (association_id, id, name, party_kind, from_date, position)
                    VALUES (:association, :id, :name, :kind, :from, 9)
                    """)
                    .param("association", tx.scope().association())
                    .param("id", UUID.randomUUID())
                    .param("name", entry.name())
                    .param("kind", entry.party().equals("kommun") ? "MUNICIPALITY" : "SOCIAL_INSURANCE_AGENCY")
                    .param("from", entry.from())
                    .update();
        }
    }
}
