package org.korpu.format.tmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;

/**
 * What a memory says about itself as a whole.
 *
 * <p>The seven attributes that TMX demands are always there: where they are missing, {@code
 * unknown}, {@code *all*} and the like are filled in, so that what is written is valid.
 *
 * @param rootAttributes attributes of {@code <tmx>} besides the version, such as namespaces
 * @param metadata attributes, properties and notes of the header
 * @param encodings user-defined encodings ({@code <ude>}), in order
 */
public record TmxHeader(
    SortedMap<String, String> rootAttributes, Metadata metadata, List<UserEncoding> encodings) {

  /** The source language of a memory whose units each name their own, or whose all may be it. */
  static final String ANY_LANGUAGE = "*all*";

  /** The demanded attributes in the order in which they are written, and what fills a gap. */
  static final Map<String, String> DEMANDED = demanded();

  /**
   * Characters that a tool encodes in its own way; nothing that korpu uses, kept for others.
   *
   * @param name its name
   * @param base the encoding it builds on, null where not said
   * @param maps the attributes of each {@code <map>}
   */
  public record UserEncoding(
      String name, @Nullable String base, List<SortedMap<String, String>> maps) {
    public UserEncoding {
      maps =
          maps.stream()
              .<SortedMap<String, String>>map(
                  m -> Collections.unmodifiableSortedMap(new TreeMap<>(m)))
              .toList();
    }
  }

  public TmxHeader {
    rootAttributes = Collections.unmodifiableSortedMap(new TreeMap<>(rootAttributes));
    TreeMap<String, String> complete = new TreeMap<>(DEMANDED);
    complete.putAll(metadata.attributes());
    metadata = new Metadata(complete, metadata.properties(), metadata.notes());
    encodings = List.copyOf(encodings);
  }

  /** The header of a memory that korpu creates; its creation date is left out on purpose. */
  public static TmxHeader of(LanguageTag sourceLanguage, String korpuVersion) {
    return new TmxHeader(
        new TreeMap<>(),
        Metadata.ofAttributes(
            Map.of(
                "creationtool",
                "korpu",
                "creationtoolversion",
                korpuVersion,
                "o-tmf",
                "korpu",
                "srclang",
                sourceLanguage.value())),
        List.of());
  }

  /** The language that units were translated from; none for {@code *all*} or a broken tag. */
  public Optional<LanguageTag> sourceLanguage() {
    String tag = metadata.attributes().get("srclang");
    return tag == null || tag.equals(ANY_LANGUAGE) ? Optional.empty() : LanguageTag.parse(tag);
  }

  private static Map<String, String> demanded() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("creationtool", "unknown");
    attributes.put("creationtoolversion", "unknown");
    attributes.put("segtype", "sentence");
    attributes.put("o-tmf", "unknown");
    attributes.put("adminlang", "en");
    attributes.put("srclang", ANY_LANGUAGE);
    attributes.put("datatype", "plaintext");
    return Collections.unmodifiableMap(attributes);
  }
}
