package org.korpu.review;

/**
 * Which row, and which segment.
 *
 * @param row where it stands in the table, from 1; 0 where it is not there
 * @param number the number that people see in the row, empty where it is gone
 * @param origin which XLIFF file of the table, from 1
 * @param document which {@code <file>} in it, by id; empty where it is the only one
 * @param unit the id of the unit, empty where the row is no segment
 * @param segment the id of the segment
 */
public record RowPlace(
    int row, String number, int origin, String document, String unit, String segment) {}
