package se.samklang.planning;

import java.time.LocalDate;
import java.util.List;
import se.samklang.database.Read;
import se.samklang.web.Visitor;

/** What the year wheel asks for next, whoever is to do it: for the page where the day begins. */
public interface WheelSteps {

    /**
     * @param words how near or late it is, in Swedish
     * @param tag the style class of the words
     * @param owner a role or an office, possibly empty
     * @param path its page; empty where the visitor may not open it
     */
    record Step(LocalDate dueDate, String title, String words, String tag, String owner, String path) {}

    /** What is late and what comes, by day, this year's and the next's; at most so many. */
    List<Step> next(Read tx, Visitor visitor, LocalDate today, int most);
}
