package org.korpu.glossary;

/**
 * What a termbase says and korpu gives no meaning to. It is kept, so that a file that was read can
 * be written again.
 *
 * @param name what kind of statement it is, in the words of the file, such as {@code
 *     geographicalUsage}; never blank
 * @param value the statement
 */
public record Property(String name, String value) {
  public Property {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a property has a name");
    }
  }
}
