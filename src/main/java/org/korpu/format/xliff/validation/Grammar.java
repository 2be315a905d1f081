package org.korpu.format.xliff.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.ElementRule.AttributeRule;
import org.korpu.format.xliff.validation.ElementRule.Particle;
import org.korpu.format.xliff.validation.ElementRule.ValueType;

/**
 * What may stand where in XLIFF, read from a resource. Its first lines explain the notation.
 * Immutable once read.
 */
final class Grammar {

  private final Map<String, String> namespaces = new HashMap<>();
  private final Map<String, ValueType> types = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, ElementRule> elements = new HashMap<>();
  private final Map<String, AttributeRule> everywhere = new HashMap<>();
  private boolean lax;

  /** What is known of the element whose lines are being read. */
  private static final class Draft {
    final String key;
    final boolean deprecated;
    final Map<String, AttributeRule> attributes = new LinkedHashMap<>();
    final List<Particle> content = new ArrayList<>();
    final Map<String, Boolean> modules = new HashMap<>();
    boolean foreign;
    boolean text;

    Draft(String key, boolean deprecated) {
      this.key = key;
      this.deprecated = deprecated;
    }

    ElementRule build() {
      return new ElementRule(key, attributes, foreign, content, text, modules, deprecated);
    }
  }

  private Grammar() {
    namespaces.put("xml", javax.xml.XMLConstants.XML_NS_URI);
  }

  /** The grammar of a resource beside this class. */
  static Grammar read(String resource) {
    Grammar grammar = new Grammar();
    InputStream in = Grammar.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("no " + resource);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      grammar.read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return grammar;
  }

  /** The rule of an element; null if the grammar does not have it. */
  @Nullable ElementRule rule(XmlElement element) {
    return elements.get(key(element.namespace(), element.name()));
  }

  /** An attribute that may stand wherever foreign ones may, null for one that is just foreign. */
  @Nullable AttributeRule everywhere(String namespace, String name) {
    return everywhere.get(key(namespace, name));
  }

  /** Whether the grammar has elements or attributes of a namespace. */
  boolean knows(String namespace) {
    return namespaces.containsValue(namespace);
  }

  /** Whether elements of the grammar are looked at inside foreign ones too. */
  boolean lax() {
    return lax;
  }

  static String key(String namespace, String name) {
    return namespace.isEmpty() ? name : "{" + namespace + "}" + name;
  }

  private void read(BufferedReader lines) throws IOException {
    Draft draft = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      int space = text.indexOf(' ');
      String word = space < 0 ? text : text.substring(0, space);
      List<String> rest =
          space < 0 ? List.of() : Arrays.asList(text.substring(space).strip().split(" +", -1));
      switch (word) {
        case "namespace" -> namespaces.put(rest.get(0), rest.get(1));
        case "type" -> types.put(rest.get(0), type(rest.subList(2, rest.size())));
        case "group" -> groups.put(rest.get(0), String.join(" ", rest.subList(2, rest.size())));
        case "foreign" -> lax = rest.get(0).equals("lax");
        case "everywhere" -> attributes(rest, everywhere);
        case "element", "deprecated" -> {
          keep(draft);
          draft = new Draft(key(rest.get(0)), word.equals("deprecated"));
        }
        default -> read(word, rest, draft);
      }
    }
    keep(draft);
  }

  private void read(String word, List<String> rest, @Nullable Draft draft) {
    if (draft == null) {
      throw new IllegalStateException(word + " outside an element");
    }
    switch (word) {
      case "attributes" -> draft.foreign |= attributes(rest, draft.attributes);
      case "content" -> rest.forEach(each -> draft.content.add(particle(each)));
      case "text" -> draft.text = true;
      case "modules" -> {
        for (String each : rest) {
          boolean many = each.endsWith("*");
          draft.modules.put(key(many ? each.substring(0, each.length() - 1) : each), many);
        }
      }
      default -> throw new IllegalStateException("unknown word " + word);
    }
  }

  private void keep(@Nullable Draft draft) {
    if (draft != null) {
      elements.put(draft.key, draft.build());
    }
  }

  /** Adds the attributes of a line; whether it allows foreign ones. */
  private boolean attributes(List<String> line, Map<String, AttributeRule> attributes) {
    boolean foreign = false;
    for (String each : line) {
      if (each.equals("*")) {
        foreign = true;
        continue;
      }
      String group = each.startsWith("$") ? groups.get(each.substring(1)) : null;
      if (group != null) {
        attributes(Arrays.asList(group.split(" ", -1)), attributes);
        continue;
      }
      boolean deprecated = each.startsWith("~");
      String rest = deprecated ? each.substring(1) : each;
      int equals = rest.indexOf('=');
      ValueType type =
          equals < 0
              ? new ValueType(Set.of(), ValueForm.TEXT)
              : type(List.of("or", rest.substring(equals + 1)));
      String name = equals < 0 ? rest : rest.substring(0, equals);
      boolean required = name.endsWith("!");
      String shown = required ? name.substring(0, name.length() - 1) : name;
      attributes.put(key(shown), new AttributeRule(shown, required, type, deprecated));
    }
    return foreign;
  }

  /** Words, and after {@code or} the names of other types or forms. */
  private ValueType type(List<String> words) {
    Set<String> values = new LinkedHashSet<>();
    ValueForm form = null;
    boolean named = false;
    for (String word : words) {
      if (word.equals("or")) {
        named = true;
      } else if (!named) {
        values.add(word);
      } else if (types.containsKey(word)) {
        ValueType other = type(word);
        values.addAll(other.words());
        form = other.form() == null ? form : other.form();
      } else {
        form = ValueForm.valueOf(word);
      }
    }
    return new ValueType(values, form);
  }

  private ValueType type(String name) {
    ValueType type = types.get(name);
    if (type == null) {
      throw new IllegalStateException("no type " + name);
    }
    return type;
  }

  /** {@code a}, {@code a?}, {@code (a|b)+}, {@code other*}, {@code $inline*}. */
  private Particle particle(String text) {
    char last = text.charAt(text.length() - 1);
    String body = "?*+".indexOf(last) < 0 ? text : text.substring(0, text.length() - 1);
    if (body.startsWith("(")) {
      body = body.substring(1, body.length() - 1);
    }
    Set<String> keys = new LinkedHashSet<>();
    List<String> shown = new ArrayList<>();
    boolean other = false;
    for (String name : body.split("\\|", -1)) {
      if (name.equals("other")) {
        other = true;
      } else {
        String group = name.startsWith("$") ? groups.get(name.substring(1)) : name;
        if (group == null) {
          throw new IllegalStateException("no group " + name);
        }
        for (String each : group.split(" ", -1)) {
          keys.add(key(each));
          shown.add(each.substring(each.indexOf(':') + 1));
        }
      }
    }
    int least = last == '?' || last == '*' ? 0 : 1;
    int most = last == '*' || last == '+' ? 0 : 1;
    return new Particle(keys, shown, other, least, most);
  }

  private String key(String prefixed) {
    int colon = prefixed.indexOf(':');
    if (colon < 0) {
      return prefixed;
    }
    String namespace = namespaces.get(prefixed.substring(0, colon));
    if (namespace == null) {
      throw new IllegalStateException("no namespace of " + prefixed);
    }
    return key(namespace, prefixed.substring(colon + 1));
  }
}
