package se.samklang.web;

/**
 * A module's place in the navigation; a bean per entry.
 *
 * @param section heading it stands under, for example "Verksamhet"
 * @param order place within the whole navigation
 */
public record NavigationEntry(String section, int order, String title, String path) {}
