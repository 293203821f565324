package se.samklang.notices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.samklang.base.OrganisationNumber;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Problems;
import se.samklang.web.PublicPage;
import se.samklang.web.WebSettings;

/** The notice board as anybody reads it: no account, no cookie, and nothing but what is announced. */
@Controller
class NoticeBoardController {

    static final String BOARD = "/anslagstavla";
    static final String FEED = "/flode.xml";

    private static final int GONE = 410;

    private final NoticeBoard boards;
    private final WebSettings settings;

    NoticeBoardController(NoticeBoard boards, WebSettings settings) {
        this.boards = boards;
        this.settings = settings;
    }

    record OwnersPage(List<NoticeBoard.Owner> owners) {}

    record BoardPage(NoticeBoard.Board board) {

        NoticeBoard.Owner owner() {
            return board.owner();
        }

        String path() {
            return NoticeBoardController.path(owner());
        }
    }

    record PostedPage(NoticeBoard.Owner owner, NoticeBoard.Posted posted) {

        String path() {
            return NoticeBoardController.path(owner);
        }
    }

    record GonePage(NoticeBoard.Owner owner) {

        String path() {
            return NoticeBoardController.path(owner);
        }
    }

    /** The board of the only förbund, or the förbund to choose among. */
    @GetMapping(BOARD)
    Answer all(HttpServletResponse response) {
        List<NoticeBoard.Owner> owners = boards.owners();
        return owners.size() == 1
                ? board(owners.getFirst().number(), response)
                : PublicPage.of("notices/boards", new OwnersPage(owners));
    }

    @GetMapping(BOARD + "/{organisationsnummer}")
    Answer board(@PathVariable String organisationsnummer, HttpServletResponse response) {
        NoticeBoard.Board board = find(organisationsnummer);
        keep(response, board);
        return PublicPage.of("notices/board", new BoardPage(board));
    }

    @GetMapping(BOARD + "/{organisationsnummer}" + FEED)
    Answer feed(@PathVariable String organisationsnummer, HttpServletRequest request, HttpServletResponse response) {
        NoticeBoard.Board board = find(organisationsnummer);
        keep(response, board);
        byte[] feed = new NoticeFeed(address(request), path(board.owner())).of(board);
        return Download.of("anslagstavla.xml", "application/atom+xml;charset=UTF-8", feed)
                .shown();
    }

    @GetMapping(BOARD + "/{organisationsnummer}/{id}")
    Answer posted(@PathVariable String organisationsnummer, @PathVariable UUID id, HttpServletResponse response) {
        return switch (boards.look(number(organisationsnummer), id)) {
            case NoticeBoard.Looked.Up up -> {
                keep(response, up.board());
                yield PublicPage.of("notices/posted", new PostedPage(up.board().owner(), up.posted()));
            }
            case NoticeBoard.Looked.TakenDown down ->
                PublicPage.of("notices/gone", new GonePage(down.owner())).status(GONE);
            case NoticeBoard.Looked.Unknown ignored -> throw new Problems.NotFound();
        };
    }

    private static String path(NoticeBoard.Owner owner) {
        return BOARD + "/" + owner.number();
    }

    private NoticeBoard.Board find(String number) {
        return boards.find(number(number)).orElseThrow(Problems.NotFound::new);
    }

    private static OrganisationNumber number(String typed) {
        OrganisationNumber number = OrganisationNumber.read(typed).orNull();
        if (number == null) {
            throw new Problems.NotFound();
        }
        return number;
    }

    private static void keep(HttpServletResponse response, NoticeBoard.Board board) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, Freshness.cacheControl(board.now()));
    }

    /** As people reach us; where no address is set, as the one who asks does. */
    private String address(HttpServletRequest request) {
        String set = settings.baseUrl();
        return set != null
                ? set.replaceFirst("/+$", "")
                : ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
