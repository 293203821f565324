package se.samklang.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;

/** Offered by a module that posts notices of its own: what a notice announces, so that one leads to the other. */
public interface NoticeSubject {

    /**
     * What is announced.
     *
     * @param line the notices that have replaced one another; the subject may know any of them
     */
    Optional<Subject> of(Read tx, List<UUID> line);

    /** @param path where it is read, within the application */
    record Subject(String name, String path) {}
}
