package se.samklang.documents;

import java.util.List;

/** What a check looks at: the document, all that was computed for it, and what is stated elsewhere. */
record Examined(Document document, Computed computed, List<StatedFigure> stated) {}
