package se.samklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import se.samklang.database.Database;

/** Makes the shell around a page from the request. */
@Component
final class Shells {

    static final String REFERENCE = "samklang.reference";
    private static final String FLASH = "flash";

    /** So many entries fit in the height of a small laptop. */
    private static final int SEEN_AT_ONCE = 12;

    private final Visitors visitors;
    private final PermissionTable permissions;
    private final Assets assets;
    private final Database database;
    private final List<NavigationEntry> entries;

    Shells(
            Visitors visitors,
            PermissionTable permissions,
            Assets assets,
            Database database,
            List<NavigationEntry> entries) {
        this.visitors = visitors;
        this.permissions = permissions;
        this.assets = assets;
        this.database = database;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::path))
                .toList();
    }

    Shell around(HttpServletRequest request) {
        Visitor visitor = visitors.of(request);
        return new Shell(
                visitor,
                visitor == null ? List.of() : navigation(visitor, request.getRequestURI()),
                request.getRequestURI(),
                csrf(request),
                assets.path(),
                takeFlash(request),
                visitor == null ? null : database.protection().orElse(null),
                reference(request));
    }

    /** Around a page that is the same for everybody: without asking who looks, and without a token, which is a cookie. */
    Shell bare(HttpServletRequest request) {
        return new Shell(null, List.of(), request.getRequestURI(), "", assets.path(), null, null, reference(request));
    }

    static void leaveFlash(HttpServletRequest request, Shell.Flash flash) {
        request.getSession().setAttribute(FLASH, flash);
    }

    /** A short number that finds the request in the log. */
    static String reference(HttpServletRequest request) {
        Object known = request.getAttribute(REFERENCE);
        if (known instanceof String reference) {
            return reference;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(REFERENCE, reference);
        return reference;
    }

    private List<Shell.Section> navigation(Visitor visitor, String path) {
        Map<String, List<Shell.Link>> sections = new LinkedHashMap<>();
        for (NavigationEntry entry : entries) {
            boolean open = permissions
                    .entry("GET", entry.path())
                    .filter(found -> found.openness() != PermissionTable.Openness.ROLES
                            || visitor.roles().stream().anyMatch(found.roles()::contains))
                    .filter(found -> found.openness() != PermissionTable.Openness.OPERATOR || visitor.operator())
                    .isPresent();
            if (open) {
                boolean current = path.equals(entry.path()) || path.startsWith(entry.path() + "/");
                sections.computeIfAbsent(entry.section(), section -> new ArrayList<>())
                        .add(new Shell.Link(entry.title(), entry.path(), current && !isNearer(entry, path)));
            }
        }
        boolean few = sections.values().stream().mapToInt(List::size).sum() <= SEEN_AT_ONCE;
        return sections.entrySet().stream()
                .map(section -> new Shell.Section(
                        section.getKey(),
                        section.getValue(),
                        few || section.getValue().stream().anyMatch(Shell.Link::current)))
                .toList();
    }

    private boolean isNearer(NavigationEntry entry, String path) {
        return entries.stream()
                .anyMatch(other -> other.path().length() > entry.path().length()
                        && (path.equals(other.path()) || path.startsWith(other.path() + "/")));
    }

    private static String csrf(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf ? csrf.getToken() : "";
    }

    private static Shell.@Nullable Flash takeFlash(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(FLASH) instanceof Shell.Flash flash) {
            session.removeAttribute(FLASH);
            return flash;
        }
        return null;
    }
}
