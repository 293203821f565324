package se.samklang.documents;

import java.util.List;

/** One rule a document must keep. A rule says nothing where it cannot be sure. */
interface Check {

    List<Finding> findings(Examined examined);
}
