package se.samklang.database;

/** A PostgreSQL server the program keeps its database on. */
interface DatabaseServer extends AutoCloseable {

    /** The address of a database on the server. */
    String url(String database);

    /** The role that owns the database and may make roles. */
    String superuser();

    String password();

    /** True where this process started the server and stops it again. */
    boolean isOwn();

    /** Watches the disk the server writes on, where that is ours to watch. */
    DiskGuard guard();

    @Override
    void close();
}
