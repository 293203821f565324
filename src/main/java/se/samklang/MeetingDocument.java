package se.samklang;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Misconfigured;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.documents.Document;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.PrintedSummons;
import se.samklang.minutes.MinutesDocuments;
import se.samklang.notices.Notices;

/** The documents of one meeting, as the command line names them. */
enum MeetingDocument {
    SUMMONS("kallelse") {
        @Override
        Document compose(Read tx, ApplicationContext context, Asked asked) {
            return context.getBean(PrintedSummons.class).compose(tx, asked.meeting(tx, Meetings::latest));
        }
    },
    MINUTES("protokoll") {
        @Override
        Document compose(Read tx, ApplicationContext context, Asked asked) {
            MinutesDocuments minutes = context.getBean(MinutesDocuments.class);
            return minutes.minutes(tx, asked.meeting(tx, minutes::latestMeeting));
        }
    },
    EXTRACT("protokollsutdrag") {
        @Override
        Document compose(Read tx, ApplicationContext context, Asked asked) {
            MinutesDocuments minutes = context.getBean(MinutesDocuments.class);
            return minutes.extract(tx, asked.meeting(tx, minutes::latestMeeting), asked.sections());
        }
    },
    NOTICE_CERTIFICATE("anslagsbevis") {
        @Override
        Document compose(Read tx, ApplicationContext context, Asked asked) {
            Notices notices = context.getBean(Notices.class);
            LocalDate date = asked.date();
            if (date != null) {
                asked.meeting(tx, Meetings::latest);
            }
            UUID notice = (date == null ? notices.newestOfMinutes(tx) : notices.ofMeeting(tx, date))
                    .orElseThrow(() -> new Refused(
                            "anslag-saknas",
                            date == null
                                    ? "Inget protokoll är anslaget än. Anslaget sätts upp när ett protokoll justeras."
                                    : "Protokollet från " + SwedishDate.printLong(date)
                                            + " är inte anslaget än. Det anslås när det justeras."));
            return notices.certificate(tx, notice);
        }
    };

    private final String code;

    MeetingDocument(String code) {
        this.code = code;
    }

    /** @param date the meeting's day, null for the newest; @param sections the § numbers of an extract, none for all */
    record Asked(@Nullable LocalDate date, Set<Integer> sections) {

        private UUID meeting(Read tx, Newest newest) {
            if (date == null) {
                return newest.of(tx)
                        .orElseThrow(() -> new Refused("mote-saknas", "Förbundet har inget sådant möte registrerat."));
            }
            return Meetings.on(tx, date)
                    .orElseThrow(() -> new Refused(
                            "mote-saknas", "Inget möte är registrerat den " + SwedishDate.printLong(date) + "."));
        }
    }

    @FunctionalInterface
    private interface Newest {
        Optional<UUID> of(Read tx);
    }

    static Optional<MeetingDocument> read(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(each -> each.code).toList();
    }

    Document compose(ApplicationContext context, Scope scope, Asked asked) {
        if (this != EXTRACT && !asked.sections().isEmpty()) {
            throw new Misconfigured("--section hör till protokollsutdrag.");
        }
        return context.getBean(Database.class).read(scope, tx -> compose(tx, context, asked));
    }

    /** The § numbers of {@code 17,19-21}. */
    static Set<Integer> sections(String typed) {
        Set<Integer> numbers = new TreeSet<>();
        for (String part : typed.split(",", -1)) {
            String[] ends = part.strip().split("[-–]", -1);
            if (ends.length > 2
                    || !Arrays.stream(ends).allMatch(end -> end.strip().matches("[0-9]{1,4}"))) {
                throw sectionsMisread();
            }
            int first = Integer.parseInt(ends[0].strip());
            int last = Integer.parseInt(ends[ends.length - 1].strip());
            if (last < first) {
                throw sectionsMisread();
            }
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static Misconfigured sectionsMisread() {
        return new Misconfigured("--section ska vara paragrafernas nummer, till exempel 17 eller 17,19-21.");
    }

    abstract Document compose(Read tx, ApplicationContext context, Asked asked);
}
