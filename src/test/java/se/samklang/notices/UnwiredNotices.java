package se.samklang.notices;

import java.util.List;
import se.samklang.documents.DocumentComposer;

/** The notice board without the program around it. */
public final class UnwiredNotices {

    private UnwiredNotices() {}

    /** Notices whose certificates know nothing but the notice. */
    public static Notices notices() {
        return new Notices(new NoticeCertificate(new DocumentComposer(List.of())));
    }
}
