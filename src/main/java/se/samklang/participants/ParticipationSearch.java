package se.samklang.participants;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.participants.ParticipationList.Order;
import se.samklang.web.SearchSource;

/** Finds participations by a part of their code. */
@Component
final class ParticipationSearch implements SearchSource {

    @Override
    public List<Hit> search(Read tx, String text) {
        var filter = new ParticipationList.Filter(null, null, "", "", "", null, null, text);
        return ParticipationList.read(tx, filter, Order.NEWEST, null, ASKED).stream()
                .map(line -> new Hit("Deltagande", line.code(), line.insatsName(), "/deltagande/" + line.id()))
                .toList();
    }

    @Override
    public String list() {
        return "/deltagande?kod=";
    }
}
