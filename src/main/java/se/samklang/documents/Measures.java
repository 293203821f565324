package se.samklang.documents;

import java.util.List;

/**
 * What one module can measure for a target; a bean per module that has such. The ids are unique over all modules and
 * never change: targets refer to them.
 */
public interface Measures {

    /** The measures, in the order a person chooses among them. */
    List<MeasureOffer> measures();
}
