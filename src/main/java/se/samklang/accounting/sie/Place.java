package se.samklang.accounting.sie;

/** Where in the file something stands. */
interface Place {

    /** The file as a whole. */
    Place FILE = new Marked(0, "");

    /** A place that outlives the reading of it. */
    record Marked(int line, String raw) implements Place {}

    int line();

    /** What stands there. */
    String raw();

    default Place marked() {
        return new Marked(line(), raw());
    }
}
