package org.korpu.text;

import java.util.List;
import org.korpu.fuzz.FuzzText;
import org.korpu.fuzz.Holds;
import org.korpu.model.LanguageTag;

/** Any text: tokens cover it in order; whatever else is read from texts stays within them. */
public final class TokenizerFuzz {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU, new LanguageTag("az-Cyrl"));

  private TokenizerFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = FuzzText.of(input);
    tokens(text);
    Holds.equal(Folding.unify(Folding.unify(text)), Folding.unify(text), "unified once");
    Holds.equal(Folding.foldRoot(text), Folding.foldAny(text, false, false), "folding of the root");
    TextTraits.of(text);
    LanguageGuess.of(text);
    for (LanguageTag language : LANGUAGES) {
      numbers(text, language);
      String folded = Folding.fold(text, language);
      Holds.equal(Folding.fold(folded, language), folded, "folded once in " + language);
      Holds.equal(
          BrokenEncoding.in(text, language),
          BrokenEncoding.thorough(text, language),
          "broken encoding, fast and thorough");
      String repaired = LookAlikes.repaired(text, language);
      Holds.equal(repaired.length(), text.length(), "letters for letters");
      LookAlikes.in(text, language).forEach(spot -> found(spot, text));
      LookAlikes.wholeWordsIn(text, language).forEach(spot -> found(spot, text));
      LanguageGuess.otherThan(language, text);
    }
    String clean = ControlCharacters.removedFrom(text);
    Holds.that(ControlCharacters.indexIn(clean, 0) < 0, "no control characters are left");
  }

  private static void tokens(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    TokenSpans spans = Tokenizer.spans(text);
    Holds.equal(spans.size(), tokens.size(), "as many spans as tokens");
    int last = 0;
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Holds.that(token.start() >= last && token.end() > token.start(), "order of " + token);
      Holds.equal(text.substring(token.start(), token.end()), token.text(), "text of " + token);
      Holds.that(token.text().codePoints().noneMatch(TokenizerFuzz::isSpace), "space in " + token);
      Holds.equal(spans.start(i), token.start(), "start");
      Holds.equal(spans.end(i), token.end(), "end");
      Holds.equal(spans.kind(i), token.kind(), "kind");
      Holds.that(!insidePair(text, token.start()) && !insidePair(text, token.end()), "halves");
      Holds.that(isUnread(text.substring(last, token.start())), "left out before " + token);
      words += token.isWord() ? 1 : 0;
      last = token.end();
    }
    Holds.that(isUnread(text.substring(last)), "left out at the end");
    Holds.equal(Tokenizer.countWords(text), words, "words counted without tokens");
    Holds.equal(WordCount.of(text), words, "words counted");
  }

  private static boolean isUnread(String gap) {
    return gap.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void numbers(String text, LanguageTag language) {
    int last = 0;
    for (NumberSpan span : NumberSpans.in(text, language)) {
      within(span.start(), span.end(), text);
      Holds.that(span.start() >= last, "order of " + span);
      last = span.end();
    }
    NumberSpans.inWords(text, language).forEach(span -> within(span.start(), span.end(), text));
    NumberSpans.monthNames(text, language).forEach(span -> within(span.start(), span.end(), text));
  }

  private static void found(LookAlikes.Spot spot, String text) {
    Holds.equal(text.charAt(spot.offset()), spot.found(), "letter at " + spot);
  }

  private static void within(int start, int end, String text) {
    Holds.that(0 <= start && start < end && end <= text.length(), start + "-" + end);
  }

  private static boolean insidePair(String text, int place) {
    return place > 0
        && place < text.length()
        && Character.isHighSurrogate(text.charAt(place - 1))
        && Character.isLowSurrogate(text.charAt(place));
  }
}
