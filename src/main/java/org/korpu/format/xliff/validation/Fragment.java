package org.korpu.format.xliff.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference, with what its fragment selects if that is a fragment of XLIFF 2 ({@code
 * #f=f1/u=u1/n=1}).
 *
 * @param external whether it leads out of the file
 * @param selectors from the outside in; empty if the fragment is none of XLIFF, or there is none
 */
record Fragment(boolean external, List<Selector> selectors) {

  /**
   * A step of a fragment.
   *
   * @param prefix {@code f}, {@code g}, {@code u}, {@code n}, {@code d}, {@code t}, the prefix of a
   *     module or extension, or empty for a segment or code of the source
   */
  record Selector(String prefix, String id) {}

  Fragment {
    selectors = List.copyOf(selectors);
  }

  /** The fragment of a reference; null if it has none that can be read. */
  static @Nullable Fragment parse(String reference) {
    URI uri;
    try {
      uri = new URI(reference.strip());
    } catch (URISyntaxException e) {
      return null;
    }
    String path = uri.getSchemeSpecificPart();
    boolean external = path != null && !path.isEmpty();
    String fragment = uri.getFragment();
    if (fragment == null || (external && !fragment.contains("f="))) {
      return new Fragment(external, List.of());
    }
    List<Selector> selectors = selectors(fragment);
    return selectors == null ? null : new Fragment(external, selectors);
  }

  /** What the last step selects. */
  @Nullable Selector last() {
    return selectors.isEmpty() ? null : selectors.get(selectors.size() - 1);
  }

  /** The id after a prefix, null if the fragment does not name it. */
  @Nullable String id(String prefix) {
    for (Selector selector : selectors) {
      if (selector.prefix().equals(prefix)) {
        return selector.id();
      }
    }
    return null;
  }

  private static @Nullable List<Selector> selectors(String fragment) {
    boolean absolute = fragment.startsWith("/");
    String text = absolute ? fragment.substring(1) : fragment;
    List<Selector> selectors = new ArrayList<>();
    for (String step : text.split("/", -1)) {
      int equals = step.indexOf('=');
      Selector selector =
          new Selector(
              equals < 0 ? "" : step.substring(0, equals),
              equals < 0 ? step : step.substring(equals + 1));
      String before = selectors.isEmpty() ? null : selectors.get(selectors.size() - 1).prefix();
      if (!ValueForm.isNameToken(selector.id())
          || (equals == 0)
          || !isPrefix(selector.prefix())
          || !follows(selector.prefix(), before)) {
        return null;
      }
      selectors.add(selector);
    }
    boolean rooted = selectors.get(0).prefix().equals("f");
    return absolute && !rooted ? null : selectors;
  }

  /** Letters of their own are those of the core; modules and extensions have longer ones. */
  private static boolean isPrefix(String prefix) {
    return prefix.isEmpty()
        || ("fgundt".contains(prefix) && prefix.length() == 1)
        || (prefix.length() > 1 && ValueForm.isNameToken(prefix));
  }

  /** From the outside in: file, group, unit, and one thing in the last of them. */
  private static boolean follows(String prefix, @Nullable String before) {
    if (before == null) {
      return true;
    }
    return switch (before) {
      case "f" -> !prefix.equals("f");
      case "g" -> !prefix.equals("f");
      case "u" -> !prefix.equals("f") && !prefix.equals("g") && !prefix.equals("u");
      default -> false;
    };
  }
}
