package org.korpu.filter.okapi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;

/**
 * Tabs, line ends and runs of spaces in OpenDocument text are elements; written as characters they
 * would collapse to one space. Okapi reads the elements as characters but does not write them back.
 */
final class OpenDocumentSpaces {

  /** A tab, a line end, or the spaces after the first of a run. */
  private static final Pattern SPACE = Pattern.compile("\t|\n|(?<= ) +");

  private OpenDocumentSpaces() {}

  /** Appends text to a fragment, with elements for the white space that needs them. */
  static void append(TextFragment fragment, String text) {
    Matcher matcher = SPACE.matcher(text);
    int done = 0;
    while (matcher.find()) {
      fragment.append(text.substring(done, matcher.start()));
      String element =
          switch (text.charAt(matcher.start())) {
            case '\t' -> "<text:tab/>";
            case '\n' -> "<text:line-break/>";
            default -> "<text:s text:c=\"" + (matcher.end() - matcher.start()) + "\"/>";
          };
      fragment.append(TagType.PLACEHOLDER, "space", element);
      done = matcher.end();
    }
    fragment.append(text.substring(done));
  }
}
