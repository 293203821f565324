package se.samklang.database;

/** A disk that has the room the test says. */
public final class NearlyFullDisk implements DiskGuard.Disk {

    private final long whole;
    private long free;

    public NearlyFullDisk(long whole, long free) {
        this.whole = whole;
        this.free = free;
    }

    /** Watches this disk. */
    public DiskGuard guard() {
        return new DiskGuard(this);
    }

    public void leave(long bytes) {
        free = bytes;
    }

    @Override
    public long free() {
        return free;
    }

    @Override
    public long whole() {
        return whole;
    }
}
