package se.samklang.notices;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.UndoGuard;
import se.samklang.web.ValueWords;

/** A notice in the history: named, and never taken back. */
@Component
final class PostedNotices implements UndoGuard, ValueWords {

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        return NoticeSql.isPostedBy(tx, act)
                ? Optional.of("Ett anslag som har satts upp sitter uppe under hela sin anslagstid och kan inte ångras."
                        + " Är något fel i det: öppna anslaget och rätta det.")
                : Optional.empty();
    }

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        return table.equals("notices.notice") && column.equals("replaces_id")
                ? NoticeSql.find(tx, UUID.fromString(value)).map(Notice::title)
                : Optional.empty();
    }
}
