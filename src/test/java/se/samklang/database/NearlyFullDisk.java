package se.samklang.database;

import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;

/** A disk that has the room the test says. */
public final class NearlyFullDisk extends FileStore {

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
    public long getTotalSpace() {
        return whole;
    }

    @Override
    public long getUsableSpace() {
        return free;
    }

    @Override
    public long getUnallocatedSpace() {
        return free;
    }

    @Override
    public String name() {
        return "nästan full";
    }

    @Override
    public String type() {
        return "prov";
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        return false;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return false;
    }

    @Override
    public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> type) {
        throw new UnsupportedOperationException("a disk of a test has no attributes");
    }

    @Override
    public Object getAttribute(String attribute) {
        throw new UnsupportedOperationException("a disk of a test has no attributes");
    }
}
