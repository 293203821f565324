package se.samklang.meetings;

import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.documents.Document;
import se.samklang.web.Problems;

/** The summons to a meeting as it goes out on paper, for those who print without a page. */
public interface PrintedSummons {

    /**
     * The summons as it was last sent, or, where none has been, as it would be sent now.
     *
     * @throws Problems.NotFound where the förbund has no such meeting
     */
    Document compose(Read tx, UUID meeting);
}
