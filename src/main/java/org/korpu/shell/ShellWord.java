package org.korpu.shell;

/**
 * A word of a typed line.
 *
 * @param text what it says, without the quotation marks and backslashes that held it together
 * @param pattern the same for finding files: characters that were quoted have a backslash before
 *     them, so that a bare {@code *}, {@code ?} or {@code [} is a wildcard
 * @param start where it begins in the line, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record ShellWord(String text, String pattern, int start, int end) {}
