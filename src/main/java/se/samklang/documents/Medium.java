package se.samklang.documents;

/** What HTML is made for. */
enum Medium {
    SCREEN,
    PRINT
}
