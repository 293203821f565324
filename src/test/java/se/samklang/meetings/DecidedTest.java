package se.samklang.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

/** A day and a paragraph as somebody types them are the decision of the register they are those of. */
class DecidedTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

    private final Database database = TestDatabase.database();
    private final Scope scope = TestDatabase.newAssociation();
    private final OpenedMeeting meeting = OpenedMeeting.in(scope, DAY, 0);
    private final UUID decision = decided(meeting.item("Verksamhetsplan och budget 2018", ""));

    @Test
    void a_number_alone_is_a_paragraph_and_anything_else_stands_as_typed() {
        assertThat(new Decided(null, null, "45").section()).isEqualTo("§\u00a045");
        assertThat(new Decided(null, null, "45 b").section()).isEqualTo("§\u00a045 b");
        assertThat(new Decided(null, null, "§ 45").section()).isEqualTo("§ 45");
        assertThat(new Decided(null, null, "PRO § 45/2017").section()).isEqualTo("PRO § 45/2017");
        assertThat(new Decided(null, null, null).section()).isNull();
    }

    @Test
    void a_typed_day_and_paragraph_find_the_decision_with_its_prefix_or_without() {
        assertThat(registered(DAY, "PRO § 45")).isEqualTo(new Decided(decision, null, null));
        assertThat(registered(DAY, "§ 45")).isEqualTo(new Decided(decision, null, null));
    }

    @Test
    void another_day_or_paragraph_stays_as_it_was_typed() {
        assertThat(registered(DAY, "§ 5")).isEqualTo(new Decided(null, DAY, "§ 5"));
        assertThat(registered(DAY.plusYears(1), "§ 45")).isEqualTo(new Decided(null, DAY.plusYears(1), "§ 45"));
        assertThat(database.read(scope, Decided.NOT::registered)).isEqualTo(Decided.NOT);
    }

    private Decided registered(LocalDate day, String section) {
        return database.read(scope, tx -> new Decided(null, day, section).registered(tx));
    }

    private UUID decided(UUID item) {
        UUID id = UUID.randomUUID();
        database.<Integer>write(scope, "Förberedde prov", tx -> {
            tx.sql("""
                    INSERT INTO meetings.section
                      (association_id, id, meeting_id, agenda_item_id, prefix, calendar_year, number)
                    VALUES (:association, gen_random_uuid(), :meeting, :item, 'PRO', 2017, 45)
                    """)
                    .param("association", scope.association())
                    .param("meeting", meeting.id())
                    .param("item", item)
                    .update();
            return tx.sql("""
                    INSERT INTO meetings.decision (association_id, id, meeting_id, agenda_item_id, position, sentence)
                    VALUES (:association, :id, :meeting, :item, 1, 'Att anta planen')
                    """)
                    .param("association", scope.association())
                    .param("id", id)
                    .param("meeting", meeting.id())
                    .param("item", item)
                    .update();
        });
        return id;
    }
}
