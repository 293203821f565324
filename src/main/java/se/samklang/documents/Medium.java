package se.samklang.documents;

/** What HTML is made for. Only in the application can a figure be followed to its rows. */
enum Medium {
    SCREEN,
    /** A file on its own, away from the application. */
    FILE,
    PRINT
}
