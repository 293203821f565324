package se.samklang.web;

import org.springframework.stereotype.Component;

/** What a visitor may open, for pages that show parts of other pages. The permission table decides. */
@Component
public final class Reach {

    private final PermissionTable permissions;

    Reach(PermissionTable permissions) {
        this.permissions = permissions;
    }

    /**
     * True where the visitor may open the page.
     *
     * @param path a page of the permission table, for example {@code /deltagande}; a page it does not have is closed
     */
    public boolean opens(Visitor visitor, String path) {
        return permissions
                .entry("GET", path)
                .filter(entry -> entry.isOpenTo(visitor))
                .isPresent();
    }
}
