package org.korpu.store.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** A unit as bytes; its texts stand elsewhere. Nothing is lost. */
final class UnitCodec {

  private UnitCodec() {}

  /** Where the text of a variant stands. */
  interface TextPlaces {

    /** Writes the place of the text of a variant, given by its number in the unit. */
    void write(int variant, ByteSink out);
  }

  /** Numbers for strings that come often: languages, names of attributes and properties. */
  interface Names {
    int number(String name);
  }

  /** What {@link #read} needs to know. */
  interface Resolver {
    String name(int number);

    LanguageTag language(int number);

    /** Reads the place of a text, and the text. */
    Segment text(ByteSource in);
  }

  static void write(TranslationUnit unit, Names names, TextPlaces places, ByteSink out) {
    optional(unit.id(), out);
    language(unit.sourceLanguage(), names, out);
    metadata(unit.metadata(), names, out);
    out.varint(unit.variants().size());
    for (int i = 0; i < unit.variants().size(); i++) {
      Variant variant = unit.variants().get(i);
      language(variant.language(), names, out);
      places.write(i, out);
      metadata(variant.metadata(), names, out);
    }
  }

  static TranslationUnit read(ByteBuffer units, int offset, Resolver resolver) {
    ByteSource in = new ByteSource(units, offset);
    String id = optional(in);
    LanguageTag source = language(in, resolver);
    Metadata metadata = metadata(in, resolver);
    int count = in.varint();
    List<Variant> variants = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      LanguageTag language = language(in, resolver);
      if (language == null) {
        throw new IllegalStateException("a variant has a language");
      }
      Segment text = resolver.text(in);
      variants.add(new Variant(language, text, metadata(in, resolver)));
    }
    return new TranslationUnit(id, source, metadata, variants);
  }

  private static void metadata(Metadata metadata, Names names, ByteSink out) {
    out.varint(metadata.attributes().size());
    metadata
        .attributes()
        .forEach(
            (name, value) -> {
              out.varint(names.number(name));
              out.string(value);
            });
    out.varint(metadata.properties().size());
    for (Property property : metadata.properties()) {
      out.varint(names.number(property.type()));
      out.string(property.value());
      language(property.language(), names, out);
    }
    out.varint(metadata.notes().size());
    for (Note note : metadata.notes()) {
      out.string(note.text());
      language(note.language(), names, out);
    }
  }

  private static Metadata metadata(ByteSource in, Resolver resolver) {
    int attributeCount = in.varint();
    SortedMap<String, String> attributes =
        attributeCount == 0 ? Metadata.NONE.attributes() : new TreeMap<>();
    for (int i = 0; i < attributeCount; i++) {
      attributes.put(resolver.name(in.varint()), in.string());
    }
    List<Property> properties = new ArrayList<>();
    for (int i = in.varint(); i > 0; i--) {
      properties.add(new Property(resolver.name(in.varint()), in.string(), language(in, resolver)));
    }
    List<Note> notes = new ArrayList<>();
    for (int i = in.varint(); i > 0; i--) {
      notes.add(new Note(in.string(), language(in, resolver)));
    }
    return attributeCount == 0 && properties.isEmpty() && notes.isEmpty()
        ? Metadata.NONE
        : new Metadata(attributes, properties, notes);
  }

  private static void language(@Nullable LanguageTag tag, Names names, ByteSink out) {
    out.varint(tag == null ? 0 : names.number(tag.value()) + 1);
  }

  private static @Nullable LanguageTag language(ByteSource in, Resolver resolver) {
    int number = in.varint();
    return number == 0 ? null : resolver.language(number - 1);
  }

  private static void optional(@Nullable String text, ByteSink out) {
    out.varint(text == null ? 0 : 1);
    if (text != null) {
      out.string(text);
    }
  }

  private static @Nullable String optional(ByteSource in) {
    return in.varint() == 0 ? null : in.string();
  }
}
