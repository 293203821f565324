package se.samklang.web;

import org.springframework.stereotype.Component;

/** What a visitor may open, for pages that show parts of other pages. The permission table decides. */
@Component
public final class Permissions {

    private final PermissionTable table;

    Permissions(PermissionTable table) {
        this.table = table;
    }

    /**
     * True where the visitor may open the page.
     *
     * @param path a page of the permission table, for example {@code /deltagande}; a page it does not have is closed
     */
    public boolean opens(Visitor visitor, String path) {
        return table.entry("GET", path).filter(entry -> entry.isOpenTo(visitor)).isPresent();
    }

    /** The same of an address as it is followed, for example {@code /moten/5c…/protokoll}. */
    boolean reaches(Visitor visitor, String address) {
        return table.at("GET", address).filter(entry -> entry.isOpenTo(visitor)).isPresent();
    }
}
