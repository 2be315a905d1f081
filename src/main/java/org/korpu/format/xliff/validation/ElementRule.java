package org.korpu.format.xliff.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in an element.
 *
 * @param key its namespace in braces and its name
 * @param attributes by key, in the order of the grammar; the key of one without namespace is its
 *     name
 * @param foreign whether attributes of any other namespace may be there
 * @param content what may stand in it, in this order
 * @param text whether text may stand in it
 * @param modules elements of modules that may stand among the foreign ones, and whether they may
 *     stand there more than once
 * @param deprecated whether it stands in the grammar for old files only
 */
record ElementRule(
    String key,
    Map<String, AttributeRule> attributes,
    boolean foreign,
    List<Particle> content,
    boolean text,
    Map<String, Boolean> modules,
    boolean deprecated) {

  ElementRule {
    attributes = new LinkedHashMap<>(attributes);
    content = List.copyOf(content);
    modules = Map.copyOf(modules);
  }

  /** Whether not even white space may stand in it. */
  boolean empty() {
    return content.isEmpty() && !text;
  }

  /** The position from which on an element may stand there, -1 if nowhere. */
  int accepting(XmlElement child, String childKey, int from) {
    for (int i = from; i < content.size(); i++) {
      if (content.get(i).accepts(child, childKey, key)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * An attribute.
   *
   * @param type what its value may be
   * @param deprecated whether it is there for old files only
   */
  record AttributeRule(String shown, boolean required, ValueType type, boolean deprecated) {}

  /**
   * What the value of an attribute may be.
   *
   * @param words one of these
   * @param form or of this form; null if it must be one of the words
   */
  record ValueType(Set<String> words, @Nullable ValueForm form) {
    boolean accepts(String value) {
      return words.contains(value)
          || words.contains(value.strip())
          || (form != null && form.accepts(value));
    }
  }

  /**
   * Elements of which some may stand at a place.
   *
   * @param keys of the elements
   * @param shown their names, for messages
   * @param other whether any element of another namespace may stand there too
   * @param most 0 for any number
   */
  record Particle(Set<String> keys, List<String> shown, boolean other, int least, int most) {
    boolean accepts(XmlElement child, String childKey, String parentKey) {
      return keys.contains(childKey)
          || (other
              && !child.namespace().isEmpty()
              && !parentKey.startsWith("{" + child.namespace() + "}"));
    }
  }
}
