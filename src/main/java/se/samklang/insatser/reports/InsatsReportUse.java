package se.samklang.insatser.reports;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.insatser.InsatsUse;

/** An insats that has told of a year stays, for what it told is printed. */
@Component
final class InsatsReportUse implements InsatsUse {

    @Override
    public boolean isUsed(Read tx, UUID insatsId) {
        return InsatsReportSql.exists(tx, insatsId);
    }
}
