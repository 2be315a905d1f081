package org.korpu.format.xliff.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.XmlElement.Default;

/**
 * Size and length restrictions, and the format style. One serves one {@code <file>}.
 *
 * <p>The form of restrictions is that of the standard profiles (code points, and encoded bytes); a
 * profile of somebody else may have any form. Without a profile only numbers are held to it.
 */
final class SizeCheck {

  private static final Pattern RESTRICTION = Pattern.compile("\\*|[0-9]+(,([0-9]+|\\*))?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]*\\.?[0-9]+");
  private static final Pattern STYLE = Pattern.compile("[^,\\\\]+,.*");
  private static final String STANDARD = "xliff:";

  private final FaultList faults;
  private String general = "";
  private String storage = "";

  SizeCheck(FaultList faults) {
    this.faults = faults;
  }

  /** The profiles of the file; they come first. */
  void profiles(XmlElement child) {
    if (child.is(Names.SIZE, "profiles")) {
      general = child.get("generalProfile", Default.EMPTY);
      storage = child.get("storageProfile", Default.EMPTY);
    }
  }

  /** An element, all that stands in it, and the ids of size data in it. */
  void tree(XmlElement element, FileIds file) {
    Set<String> own = new HashSet<>();
    for (XmlElement data : element.children(Names.SIZE, "data")) {
      data.forEach(
          each -> {
            String id = IdCheck.extensionId(each);
            if (id != null) {
              own.add(id);
            }
          });
    }
    element.forEach(each -> check(each, file, own));
  }

  void check(XmlElement element, FileIds file, Set<String> data) {
    if (!element.namespace().equals(Names.CORE_2) || element.attributes().isEmpty()) {
      return;
    }
    restriction(element, "sizeRestriction", general);
    restriction(element, "storageRestriction", storage);
    String info = element.get(Names.SIZE, "sizeInfo");
    String reference = element.get(Names.SIZE, "sizeInfoRef");
    if (info != null && reference != null) {
      faults.add(XliffFaultKind.SIZE_TWICE, element, element.shown());
    }
    if (info != null) {
      number(element, "slr:sizeInfo", info, general);
    }
    String equivalent = element.get(Names.SIZE, "equivStorage");
    if (equivalent != null) {
      number(element, "slr:equivStorage", equivalent, storage);
    }
    if (reference != null && !data.contains(reference) && !file.hasSizeData(reference)) {
      faults.add(XliffFaultKind.UNKNOWN_SIZE_DATA, element, reference);
    }
    style(element);
  }

  private void restriction(XmlElement element, String name, String profile) {
    String value = element.get(Names.SIZE, name);
    boolean ours = profile.isEmpty() || profile.startsWith(STANDARD);
    if (value != null && ours && !RESTRICTION.matcher(value.strip()).matches()) {
      faults.add(XliffFaultKind.MALFORMED_RESTRICTION, element, "slr:" + name, value);
    }
  }

  private void number(XmlElement element, String name, String value, String profile) {
    boolean must =
        profile.startsWith(STANDARD)
            || (profile.isEmpty() && NUMBER.matcher(value.strip()).matches());
    if (must && !WHOLE.matcher(value.strip()).matches()) {
      faults.add(XliffFaultKind.MALFORMED_SIZE, element, name, value);
    }
  }

  private void style(XmlElement element) {
    @Nullable String style = element.get(Names.STYLE, "fs");
    String attributes = element.get(Names.STYLE, "subFs");
    if (attributes == null) {
      return;
    }
    if (style == null) {
      faults.add(XliffFaultKind.STYLE_WITHOUT_ELEMENT, element, element.shown());
    }
    for (String pair : List.of(attributes.split("(?<!\\\\)\\\\(?![\\\\,])", -1))) {
      if (!STYLE.matcher(pair).matches()) {
        faults.add(XliffFaultKind.MALFORMED_STYLE, element, attributes);
        return;
      }
    }
  }
}
