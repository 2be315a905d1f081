package org.korpu.format.xliff;

import org.jspecify.annotations.Nullable;

/**
 * What an element hands down to those inside it.
 *
 * @param preserveSpace whether white space is kept as it is
 * @param translate whether the text is to be translated
 */
record Inherited(boolean preserveSpace, boolean translate) {

  static final Inherited DEFAULT = new Inherited(false, true);

  /** With the attributes of the element at the cursor. */
  Inherited with(XmlCursor xml) {
    return new Inherited(
        preserve(xml.xmlAttribute("space"), preserveSpace),
        yes(xml.attribute("translate"), translate));
  }

  private static boolean preserve(@Nullable String value, boolean inherited) {
    return value == null ? inherited : value.equals("preserve");
  }

  private static boolean yes(@Nullable String value, boolean inherited) {
    return value == null ? inherited : value.equals("yes");
  }
}
