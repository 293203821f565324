package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.MeetingBoard;

/** The day from which a meeting can be opened. */
class OpeningDayTest {

    @Test
    void a_meeting_is_opened_on_its_day_by_the_swedish_calendar_wherever_the_server_stands() {
        assertThat(openable("2017-12-31T22:59:59Z", LocalDate.of(2018, 1, 1))).isFalse();
        assertThat(openable("2017-12-31T23:00:00Z", LocalDate.of(2018, 1, 1))).isTrue();
        assertThat(openable("2016-02-28T22:59:59Z", LocalDate.of(2016, 2, 29))).isFalse();
        assertThat(openable("2016-02-28T23:00:00Z", LocalDate.of(2016, 2, 29))).isTrue();
        assertThat(openable("2017-03-25T22:59:59Z", LocalDate.of(2017, 3, 26))).isFalse();
        assertThat(openable("2017-03-25T23:00:00Z", LocalDate.of(2017, 3, 26))).isTrue();
        assertThat(openable("2017-10-28T21:59:59Z", LocalDate.of(2017, 10, 29))).isFalse();
        assertThat(openable("2017-10-28T22:00:00Z", LocalDate.of(2017, 10, 29))).isTrue();
    }

    private static boolean openable(String now, LocalDate day) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneId.of("America/Los_Angeles"));
        Database there = new Database(TestDatabase.dataSource(), clock);
        Scope scope = TestDatabase.newAssociation();
        UUID meeting = MeetingBoard.planned(scope, day, 1);
        try {
            return there.write(scope, "Öppnade möte", tx -> {
                AttendanceList.open(tx, meeting, 1);
                return true;
            });
        } catch (Refused refused) {
            assertThat(refused.refusal().code()).isEqualTo("for-tidig-oppning");
            return false;
        }
    }
}
