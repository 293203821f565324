package se.samklang.web;

/**
 * Which way a list is sorted. The database does the sorting, since only it has the Swedish order.
 *
 * @param column one of those the list offers
 * @param sign 1 from the least to the greatest, -1 the other way
 */
public record Sorting(String column, int sign) {}
