package org.korpu.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.format.po.PoReader;
import org.korpu.format.po.PoText;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * The messages of a catalogue as units. A message with plural forms gives one for the singular and
 * its first form, and one for the plural and each further form (or the only one).
 */
final class Catalogue {

  /** Type of the property that holds the context of a message. */
  private static final String CONTEXT = "x-po-context";

  /** Language of the messages of programs, unless somebody says otherwise. */
  private static final LanguageTag SOURCE = LanguageTag.EN;

  private static final Pattern LANGUAGE = Pattern.compile("(?m)^Language:[ \\t]*(\\S+)");

  private final ImportFile file;
  private final ImportOptions options;
  private final UnitSink sink;
  private final WritableText text;
  private final LanguageTag source;
  private final @Nullable LanguageTag namedSource;
  private @Nullable LanguageTag target;

  Catalogue(ImportFile file, ImportOptions options, LanguageTag memorySource, UnitSink sink) {
    this.file = file;
    this.options = options;
    this.sink = sink;
    this.text = new WritableText(file.name(), sink);
    this.source = options.from() == null ? SOURCE : options.from();
    this.namedSource = options.otherSource(source, memorySource);
  }

  /**
   * Reads it to its end.
   *
   * @throws org.korpu.model.InputException if neither its header nor the options name the language
   *     of the translations
   */
  void read(BufferedReader in) throws IOException {
    PoReader reader = new PoReader(in, file.name(), sink::damaged);
    for (PoText message = reader.read(); message != null; message = reader.read()) {
      if (message.isHeader()) {
        target = language(message).orElse(null);
      } else {
        accept(message);
      }
    }
  }

  private static Optional<LanguageTag> language(PoText header) {
    Matcher language = LANGUAGE.matcher(String.join("\n", header.translations()));
    // Gettext writes az_AZ.UTF-8 and sr@latin too.
    return language.find()
        ? LanguageTag.parse(language.group(1).replaceFirst("[.@].*", ""))
        : Optional.empty();
  }

  private void accept(PoText message) {
    switch (message.state()) {
      case FUZZY -> sink.leftOut(LeftOut.FUZZY, message.position());
      case OBSOLETE -> sink.leftOut(LeftOut.OBSOLETE, message.position());
      case CURRENT -> {
        if (message.translations().stream().allMatch(String::isBlank)) {
          sink.leftOut(LeftOut.UNTRANSLATED, message.position());
        } else {
          units(message).forEach(unit -> sink.unit(unit, message::position));
        }
      }
    }
  }

  private List<TranslationUnit> units(PoText message) {
    List<String> forms = message.translations();
    List<TranslationUnit> units = new ArrayList<>();
    units.add(unit(message, message.source(), forms.get(0)));
    String plural = message.plural();
    if (plural != null) {
      List<String> further = forms.size() == 1 ? forms : forms.subList(1, forms.size());
      further.stream().distinct().forEach(form -> units.add(unit(message, plural, form)));
    }
    return units;
  }

  private TranslationUnit unit(PoText message, String original, String translation) {
    LanguageTag into = target == null ? options.to() : target;
    if (into == null) {
      throw UnitFiles.targetUnknown(file.name());
    }
    Metadata metadata =
        new Metadata(
            Metadata.NONE.attributes(),
            message.context() == null
                ? List.of()
                : List.of(Property.of(CONTEXT, text.clean(message.context(), message.position()))),
            message.remarks().stream()
                .map(remark -> Note.of(text.clean(remark, message.position())))
                .toList());
    return new TranslationUnit(
        null,
        namedSource,
        metadata,
        List.of(
            Variant.of(source, Segment.of(text.clean(original, message.position()))),
            Variant.of(into, Segment.of(text.clean(translation, message.position())))));
  }
}
