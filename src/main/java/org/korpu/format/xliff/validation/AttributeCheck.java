package org.korpu.format.xliff.validation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.ElementRule.AttributeRule;
import org.korpu.format.xliff.validation.ElementRule.ValueType;
import org.korpu.format.xliff.validation.XmlElement.Attribute;
import org.korpu.model.LanguageCodes;
import org.korpu.model.Message;

/** Whether the attributes of an element are those of its rule. For one thread. */
final class AttributeCheck {

  /** Lists of more words than these are not written out in messages. */
  private static final int SHOWN_WORDS = 16;

  /** Attributes that some tools refuse when they are empty. */
  private static final Set<String> FILLED = Set.of("original", "href", "name", "category");

  private static final Set<String> HINTS_OF_SCHEMAS =
      Set.of("schemaLocation", "noNamespaceSchemaLocation");

  private final Grammar grammar;
  private final FaultList faults;
  private final LanguageCodes languages = new LanguageCodes();

  AttributeCheck(Grammar grammar, FaultList faults) {
    this.grammar = grammar;
    this.faults = faults;
  }

  void check(XmlElement element, ElementRule rule) {
    if (rule.deprecated()) {
      faults.add(XliffFaultKind.DEPRECATED_ELEMENT, element, element.shown());
    }
    Set<String> present = new HashSet<>();
    for (Attribute attribute : element.attributes()) {
      String key = Grammar.key(attribute.namespace(), attribute.name());
      present.add(key);
      AttributeRule known = rule.attributes().get(key);
      if (known != null) {
        value(element, attribute, known.type());
        if (known.deprecated()) {
          faults.add(
              XliffFaultKind.DEPRECATED_ATTRIBUTE, element, attribute.shown(), element.shown());
        }
      } else {
        undeclared(element, attribute, rule);
      }
    }
    rule.attributes()
        .forEach(
            (key, known) -> {
              if (known.required() && !present.contains(key)) {
                faults.add(
                    XliffFaultKind.MISSING_ATTRIBUTE, element, known.shown(), element.shown());
              }
            });
  }

  /** A language tag that is not well-formed, or names what there is not. */
  void language(XmlElement element, String value) {
    LanguageCodes.Reading reading = languages.read(value);
    if (reading.tag().isEmpty() || value.indexOf('_') >= 0 || !value.equals(value.strip())) {
      faults.add(XliffFaultKind.MALFORMED_LANGUAGE, element, value);
    } else if (reading.unknown() != null) {
      faults.add(XliffFaultKind.UNKNOWN_LANGUAGE, element, value, reading.unknown());
    }
  }

  private void undeclared(XmlElement element, Attribute attribute, ElementRule rule) {
    String namespace = attribute.namespace();
    AttributeRule anywhere = grammar.everywhere(namespace, attribute.name());
    boolean hint =
        namespace.equals(Names.SCHEMA_INSTANCE) && HINTS_OF_SCHEMAS.contains(attribute.name());
    if (hint && (rule.foreign() || !element.namespace().equals(Names.CORE_2))) {
      return;
    }
    if (namespace.isEmpty()) {
      // The transitional schema of 1.2 lets attributes of one’s own stand almost everywhere.
      boolean open = rule.foreign() && element.namespace().equals(Names.CORE_1_2);
      faults.add(
          open ? XliffFaultKind.NON_STANDARD_ATTRIBUTE : XliffFaultKind.UNKNOWN_ATTRIBUTE,
          element,
          attribute.shown(),
          element.shown());
    } else if (!rule.foreign() || isModuleAttribute(namespace)) {
      faults.add(
          isKnown(namespace) ? XliffFaultKind.UNKNOWN_ATTRIBUTE : XliffFaultKind.FOREIGN_ATTRIBUTE,
          element,
          attribute.shown(),
          element.shown());
    } else if (namespace.startsWith(Names.MODULE) && !grammar.knows(namespace)) {
      faults.add(XliffFaultKind.UNKNOWN_MODULE, element, namespace);
    } else if (anywhere != null) {
      value(element, attribute, anywhere.type());
    }
  }

  private boolean isKnown(String namespace) {
    return namespace.equals(XMLConstants.XML_NS_URI) || grammar.knows(namespace);
  }

  /** Attributes of these modules stand on certain elements only. */
  private static boolean isModuleAttribute(String namespace) {
    return namespace.equals(Names.STYLE) || namespace.equals(Names.SIZE);
  }

  private void value(XmlElement element, Attribute attribute, ValueType type) {
    if (type.form() == ValueForm.LANGUAGE) {
      language(element, attribute.value());
    } else if (attribute.value().isEmpty()
        && element.namespace().equals(Names.CORE_2)
        && FILLED.contains(attribute.name())) {
      faults.add(XliffFaultKind.EMPTY_ATTRIBUTE, element, attribute.shown(), element.shown());
    } else if (!type.accepts(attribute.value())) {
      faults.add(
          XliffFaultKind.WRONG_ATTRIBUTE_VALUE,
          element,
          attribute.shown(),
          attribute.value(),
          expected(type, attribute));
    }
  }

  private static Object expected(ValueType type, Attribute attribute) {
    @Nullable ValueForm form = type.form();
    if (type.words().isEmpty() && form != null) {
      return Message.of(form);
    }
    if (type.words().size() > SHOWN_WORDS) {
      return Message.of(ValueForm.LISTED, attribute.name().toLowerCase(Locale.ROOT));
    }
    String words = String.join(", ", type.words());
    return form == null ? words : Message.of(ValueForm.WORDS_OR, words, Message.of(form));
  }
}
