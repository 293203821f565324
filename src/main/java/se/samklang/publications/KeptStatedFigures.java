package se.samklang.publications;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.StatedFigure;
import se.samklang.documents.StatedFigures;

/** The stated figures people have written down here, for the modules that compose documents. */
@Component
final class KeptStatedFigures implements StatedFigures {

    @Override
    public List<StatedFigure> of(Read tx, String documentKind, Period period) {
        return StatedFigureSql.of(tx, documentKind, period);
    }
}
