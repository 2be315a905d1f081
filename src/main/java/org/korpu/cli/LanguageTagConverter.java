package org.korpu.cli;

import java.util.Locale;
import org.korpu.model.LanguageTag;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language tag; a language that nobody has named is a slip of the keyboard. */
final class LanguageTagConverter implements ITypeConverter<LanguageTag> {

  @Override
  public LanguageTag convert(String value) {
    return LanguageTag.parse(value)
        .filter(LanguageTagConverter::isKnown)
        .orElseThrow(() -> new TypeConversionException(value));
  }

  private static boolean isKnown(LanguageTag tag) {
    if (tag.meets(LanguageTag.AZ) || tag.meets(LanguageTag.EN) || tag.meets(LanguageTag.RU)) {
      return true; // without the names of all languages
    }
    // ISO 639 in the JDK: two-letter codes are listed, longer ones known by their English names.
    String language = tag.language();
    return !Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH).equals(language);
  }
}
