package org.korpu.format.xliff.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.XmlElement.Default;

/** Matches, glossaries, metadata, resources, tracked changes and rules in files, groups, units. */
final class ModuleCheck {

  private static final List<String> RULES =
      List.of("isPresent", "isNotPresent", "startsWith", "endsWith");

  private final FaultList faults;
  private final IdCheck ids;

  ModuleCheck(FaultList faults) {
    this.faults = faults;
    this.ids = new IdCheck(faults);
  }

  /**
   * A child of a file, group or unit.
   *
   * @param root the root of the file
   */
  void check(XmlElement child, XmlElement root, FileIds file) {
    switch (child.namespace()) {
      case Names.MATCHES -> matches(child);
      case Names.GLOSSARY -> glossary(child);
      case Names.METADATA -> metadata(child);
      case Names.RESOURCES -> resources(child, root, file);
      case Names.RULES -> child.children(Names.RULES, "rule").forEach(this::rule);
      default -> {}
    }
  }

  private void matches(XmlElement matches) {
    Consumer<XmlElement> range = ids.range();
    for (XmlElement match : matches.children(Names.MATCHES, "match")) {
      range.accept(match);
      if (match.has("subType") && !match.has("type")) {
        faults.add(XliffFaultKind.SUB_TYPE_WITHOUT_TYPE, match, match.shown());
      }
      if (match.get(XMLConstants.XML_NS_URI, "lang") != null) {
        faults.add(XliffFaultKind.UNKNOWN_ATTRIBUTE, match, "xml:lang", match.shown());
      }
      match.children(Names.METADATA, "metadata").forEach(this::metadata);
    }
  }

  private void glossary(XmlElement glossary) {
    Consumer<XmlElement> range = ids.range();
    for (XmlElement entry : glossary.children(Names.GLOSSARY, "glossEntry")) {
      range.accept(entry);
      List<XmlElement> translations = entry.children(Names.GLOSSARY, "translation");
      translations.forEach(range);
      XmlElement definition = entry.child(Names.GLOSSARY, "definition");
      if (translations.isEmpty() && (definition == null || definition.text().isEmpty())) {
        faults.add(XliffFaultKind.EMPTY_GLOSSARY_ENTRY, entry, entry.shown());
      }
    }
  }

  private void metadata(XmlElement metadata) {
    metadata.forEach(ids.range());
  }

  private void resources(XmlElement resources, XmlElement root, FileIds file) {
    Consumer<XmlElement> range = ids.range();
    resources.children(Names.RESOURCES, "resourceItemRef", "resourceItem").forEach(range);
    Set<String> own = new HashSet<>();
    for (XmlElement item : resources.children(Names.RESOURCES, "resourceItem")) {
      String id = item.get("id");
      if (id != null) {
        own.add(id);
      }
      item(item, root);
    }
    for (XmlElement reference : resources.children(Names.RESOURCES, "resourceItemRef")) {
      String ref = reference.get("ref");
      if (ref != null && !own.contains(ref) && !file.hasResource(ref)) {
        faults.add(XliffFaultKind.UNKNOWN_RESOURCE, reference, ref);
      }
    }
  }

  private void item(XmlElement item, XmlElement root) {
    boolean filled = true;
    for (XmlElement text : item.children(Names.RESOURCES, "source", "target")) {
      boolean empty = text.children().isEmpty();
      filled &= !empty;
      if (empty != text.has("href")) {
        faults.add(
            empty ? XliffFaultKind.EMPTY_RESOURCE : XliffFaultKind.RESOURCE_TWICE,
            text,
            text.shown());
      }
      String language = text.get(XMLConstants.XML_NS_URI, "lang");
      boolean source = text.name().equals("source");
      String expected = root.get(source ? "srcLang" : "trgLang");
      if (language != null && expected != null && !language.equals(expected)) {
        faults.add(
            source ? XliffFaultKind.WRONG_SOURCE_LANGUAGE : XliffFaultKind.OTHER_TARGET_LANGUAGE,
            text,
            language,
            expected);
      }
    }
    if (!filled && !item.has("mimeType")) {
      faults.add(XliffFaultKind.MISSING_ATTRIBUTE, item, "mimeType", item.shown());
    }
  }

  private void rule(XmlElement rule) {
    List<String> said = RULES.stream().filter(rule::has).toList();
    boolean custom = rule.attributes().stream().anyMatch(a -> !a.namespace().isEmpty());
    if (said.size() > 1 || (said.isEmpty() && !custom)) {
      faults.add(
          said.isEmpty() ? XliffFaultKind.EMPTY_RULE : XliffFaultKind.TWO_RULES,
          rule,
          said.isEmpty() ? rule.shown() : String.join(", ", said));
    }
    for (String each : said) {
      if ("".equals(rule.get(each))) {
        faults.add(XliffFaultKind.EMPTY_RULE, rule, each);
      }
    }
    boolean comparable = said.size() == 1 && !said.contains("isNotPresent");
    if (rule.has("existsInSource") && !comparable) {
      faults.add(
          XliffFaultKind.RULE_OPTION, rule, "existsInSource", "isPresent, startsWith, endsWith");
    }
    if (rule.has("occurs") && !said.contains("isPresent")) {
      faults.add(XliffFaultKind.RULE_OPTION, rule, "occurs", "isPresent");
    }
  }

  /** Tracked changes of a file, group or unit, held against what stands in it. */
  void changes(XmlElement owner, Iterable<XmlElement> children) {
    for (XmlElement child : children) {
      if (child.is(Names.TRACKING, "changeTrack")) {
        Consumer<XmlElement> range = ids.range();
        child.forEach(
            each -> {
              if (each.namespace().equals(Names.TRACKING)) {
                range.accept(each);
              }
            });
        for (XmlElement revisions : child.children(Names.TRACKING, "revisions")) {
          revisions(revisions, owner);
        }
      }
    }
  }

  private void revisions(XmlElement revisions, XmlElement owner) {
    String current = revisions.get("currentVersion");
    List<XmlElement> list = revisions.children(Names.TRACKING, "revision");
    if (current != null && list.stream().noneMatch(each -> current.equals(each.get("version")))) {
      faults.add(XliffFaultKind.UNKNOWN_REVISION, revisions, current);
    }
    XmlElement tracked = tracked(revisions, owner);
    for (XmlElement revision : list) {
      Map<String, XmlElement> properties = new HashMap<>();
      for (XmlElement item : revision.children(Names.TRACKING, "item", "simpleItem")) {
        String property = item.get("property", Default.EMPTY);
        XmlElement first = properties.putIfAbsent(property, item);
        if (first != null) {
          faults.add(XliffFaultKind.DUPLICATE_PROPERTY, item, property, first.position().line());
        }
        if (tracked != null && !property.equals("content") && !has(tracked, property)) {
          faults.add(XliffFaultKind.UNKNOWN_PROPERTY, item, property, tracked.shown());
        }
      }
    }
  }

  /** The element whose changes are told; null where it cannot be known. */
  private @Nullable XmlElement tracked(XmlElement revisions, XmlElement owner) {
    String name = revisions.get("appliesTo", Default.EMPTY);
    String ref = revisions.get("ref");
    List<XmlElement> candidates = new ArrayList<>();
    Map<String, XmlElement> all = new HashMap<>();
    for (XmlElement child : owner.children()) {
      child.forEach(
          each -> {
            if (each.namespace().equals(Names.CORE_2)) {
              if (each.name().equals(name)) {
                candidates.add(each);
              }
              String id = each.get("id");
              if (id != null) {
                all.putIfAbsent(id, each);
              }
            }
          });
    }
    if (ref == null) {
      boolean several = candidates.size() > 1 && candidates.stream().anyMatch(e -> e.has("id"));
      if (several) {
        faults.add(XliffFaultKind.MISSING_ATTRIBUTE, revisions, "ref", revisions.shown());
      }
      return candidates.size() == 1 ? candidates.get(0) : null;
    }
    // A text has no id of its own: its segment’s stands for it.
    boolean text = name.equals("source") || name.equals("target");
    XmlElement named = all.get(ref);
    boolean self = ref.equals(owner.get("id")) && owner.name().equals(name);
    if (!self && (named == null || !(text || named.name().equals(name)))) {
      faults.add(XliffFaultKind.UNKNOWN_TRACKED, revisions, name, ref);
      return null;
    }
    return text || self ? null : named;
  }

  private static boolean has(XmlElement element, String property) {
    return element.attributes().stream()
        .anyMatch(each -> each.shown().equals(property) || each.name().equals(property));
  }
}
