package se.samklang.participants;

import java.util.List;
import se.samklang.base.Period;
import se.samklang.database.Read;

/**
 * Tells which periods issued documents have reported on; implemented by the module that issues them. What has been
 * reported is never deleted, only marked as wrongly registered.
 */
public interface IssuedPeriods {

    /** The periods of every issued document of the förbund that tells about participation. */
    List<Period> issued(Read tx);
}
