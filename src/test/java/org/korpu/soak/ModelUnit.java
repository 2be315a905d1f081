package org.korpu.soak;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the model knows it: what stands in a file, without any class of korpu.
 *
 * @param id the {@code tuid}; unique in a soak
 * @param known what is known about the unit
 * @param variants its texts in order
 */
record ModelUnit(String id, Known known, List<ModelVariant> variants) {

  ModelUnit {
    variants = List.copyOf(variants);
  }

  /** A named value: an attribute or a property. */
  record Named(String name, String value) {}

  /**
   * What is known about a unit or a variant.
   *
   * @param attributes in alphabetical order
   * @param properties in the order of the file
   * @param notes in the order of the file
   */
  record Known(List<Named> attributes, List<Named> properties, List<String> notes) {

    static final Known NOTHING = new Known(List.of(), List.of(), List.of());

    Known {
      attributes = List.copyOf(attributes);
      properties = List.copyOf(properties);
      notes = List.copyOf(notes);
    }

    /** The value of an attribute; null where there is none. */
    @Nullable String attribute(String name) {
      for (Named each : attributes) {
        if (each.name().equals(name)) {
          return each.value();
        }
      }
      return null;
    }

    /** This with an attribute set, or taken away where the value is null. */
    Known with(String name, @Nullable String value) {
      List<Named> changed = new ArrayList<>(attributes);
      changed.removeIf(each -> each.name().equals(name));
      if (value != null) {
        int place = 0;
        while (place < changed.size() && changed.get(place).name().compareTo(name) < 0) {
          place++;
        }
        changed.add(place, new Named(name, value));
      }
      return new Known(changed, properties, notes);
    }

    /** This with one more property. */
    Known withProperty(String type, String value) {
      List<Named> more = new ArrayList<>(properties);
      more.add(new Named(type, value));
      return new Known(attributes, more, notes);
    }
  }

  /**
   * A text.
   *
   * @param language its tag
   * @param text the text, with each code as {@link PlainTmx} notes it
   */
  record ModelVariant(String language, Known known, String text) {

    /** The text without codes. */
    String plain() {
      return PlainTmx.withoutCodes(text);
    }

    boolean hasCodes() {
      return text.indexOf(PlainTmx.CODE) >= 0;
    }
  }

  /** The only variant of a language; null where there is none. */
  @Nullable ModelVariant variant(String language) {
    ModelVariant found = null;
    for (ModelVariant each : variants) {
      if (each.language().equals(language)) {
        if (found != null) {
          throw new IllegalStateException("two texts in " + language + ": " + id);
        }
        found = each;
      }
    }
    return found;
  }

  /** The text of a language without codes; empty where there is none. */
  String plain(String language) {
    ModelVariant variant = variant(language);
    return variant == null ? "" : variant.plain();
  }

  /** This unit with a variant in place of the one of its language. */
  ModelUnit with(ModelVariant variant) {
    List<ModelVariant> changed = new ArrayList<>();
    for (ModelVariant each : variants) {
      changed.add(each.language().equals(variant.language()) ? variant : each);
    }
    return new ModelUnit(id, known, changed);
  }

  ModelUnit with(Known other) {
    return new ModelUnit(id, other, variants);
  }

  ModelUnit named(String other) {
    return new ModelUnit(other, known, variants);
  }

  /** This unit with some of its languages only. */
  ModelUnit only(List<String> languages) {
    return new ModelUnit(
        id, known, variants.stream().filter(each -> languages.contains(each.language())).toList());
  }
}
