package se.samklang.minutes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.UndoGuard;

/** What was sent to be verified, signed or handed out has no way back by undoing. */
@Component
final class MinutesUndo implements UndoGuard {

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        return touches(tx, act)
                ? Optional.of("Det som skickats till justering, skrivits under eller lämnats ut går inte att ångra. Ett"
                        + " protokoll som är under justering kan tas tillbaka; ett justerat rättas i en ny utgåva.")
                : Optional.empty();
    }

    private static boolean touches(Read tx, UUID act) {
        return tx.sql("""
                SELECT EXISTS (
                  SELECT
                  FROM database.change c
                  WHERE c.association_id = :association
                    AND c.act_id = :act
                    AND c.schema_name = 'minutes'
                    AND c.table_name <> 'setting')
                """)
                .param("association", tx.scope().association())
                .param("act", act)
                .query(Boolean.class)
                .single();
    }
}
