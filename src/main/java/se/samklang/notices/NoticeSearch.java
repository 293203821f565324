package se.samklang.notices;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.web.SearchSource;

/** Notices among the hits of a search. */
@Component
final class NoticeSearch implements SearchSource {

    @Override
    public List<Hit> search(Read tx, String text) {
        return NoticeSql.matching(tx, text, ASKED).stream()
                .map(found -> new Hit("Anslag", found.title(), words(found), NoticeController.LIST + "/" + found.id()))
                .toList();
    }

    @Override
    public String list() {
        return NoticeController.LIST + "?q=";
    }

    private static String words(Notice found) {
        return found.kind().label() + ", anslaget " + SwedishDate.printLong(found.publishedDate());
    }
}
