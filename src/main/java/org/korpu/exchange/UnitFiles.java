package org.korpu.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.format.table.TableReader;
import org.korpu.format.table.TableShape;
import org.korpu.format.table.TableVisitor;
import org.korpu.format.tmx.TmxReader;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffReader;
import org.korpu.handoff.ReviewedPair;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Metadata;
import org.korpu.model.Position;
import org.korpu.model.Property;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Reads the units of a file of any format. */
public final class UnitFiles {

  /** How much of a file tells its delimiter or declares its encoding. */
  private static final int BEGINNING = 1 << 16;

  private static final Pattern CHARSET =
      Pattern.compile("\"Content-Type:[^\"]*charset=([A-Za-z0-9_.:-]+)");

  private final ImportOptions options;
  private final LanguageTag memorySource;

  /**
   * With options, for a memory.
   *
   * @param memorySource its source language, which units need not name
   */
  public UnitFiles(ImportOptions options, LanguageTag memorySource) {
    this.options = options;
    this.memorySource = memorySource;
  }

  /**
   * Reads a file to its end.
   *
   * @throws InputException if it cannot be read at all
   */
  public void read(ImportFile file, FileFormat format, UnitSink sink) throws IOException {
    switch (format) {
      case TMX -> readTmx(file, sink);
      case XLIFF -> readXliff(file, sink);
      case PO -> readCatalogue(file, sink);
      case TABLE -> readTable(file, sink);
    }
  }

  private void readTmx(ImportFile file, UnitSink sink) throws IOException {
    try (InputStream in = file.open()) {
      Faults faults = new Faults(sink);
      TmxReader reader = new TmxReader(in, file.name(), faults);
      LanguageTag named = reader.header().sourceLanguage().orElse(options.from());
      LanguageTag source = named == null ? null : options.otherSource(named, memorySource);
      faults.headerWasRead();
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        sink.unit(unit.sourceLanguage() == null ? from(source, unit) : unit, reader::position);
      }
    }
  }

  static InputException targetUnknown(String file) {
    return new InputException(
        Diagnostic.error(file, null, Message.of(ExchangeMessage.TARGET_UNKNOWN))
            .withAdvice(Message.of(ExchangeMessage.NAME_TARGET)));
  }

  private static TranslationUnit from(@Nullable LanguageTag source, TranslationUnit unit) {
    return source == null
        ? unit
        : new TranslationUnit(unit.id(), source, unit.metadata(), unit.variants());
  }

  /** What is wrong with a TMX file: an error costs a unit unless the header has it. */
  private static final class Faults implements Consumer<Diagnostic> {

    private final UnitSink sink;
    private boolean isOfUnit;

    Faults(UnitSink sink) {
      this.sink = sink;
    }

    void headerWasRead() {
      isOfUnit = true;
    }

    @Override
    public void accept(Diagnostic fault) {
      if (isOfUnit && fault.severity() == Severity.ERROR) {
        sink.damaged(fault);
      } else {
        sink.warning(fault);
      }
    }
  }

  private void readXliff(ImportFile file, UnitSink sink) throws IOException {
    XliffDocument xliff;
    try (InputStream in = file.open()) {
      xliff = XliffReader.read(in, file.name(), sink::warning);
    }
    LanguageTag target = xliff.target() == null ? options.to() : xliff.target();
    if (target == null) {
      throw targetUnknown(file.name());
    }
    if (target.meets(xliff.source())) {
      throw new InputException(
          Diagnostic.error(
              file.name(), null, Message.of(ExchangeMessage.TARGET_IS_SOURCE, target)));
    }
    ReviewedPair.Selection selection =
        ReviewedPair.select(xliff, file.name(), target, options.state());
    selection.damaged().forEach(sink::damaged);
    for (int i = 0; i < selection.unfinished(); i++) {
      sink.leftOut(LeftOut.UNFINISHED, null);
    }
    for (int i = 0; i < selection.untranslated(); i++) {
      sink.leftOut(LeftOut.UNTRANSLATED, null);
    }
    selection.pairs().forEach(pair -> sink.unit(unit(pair), () -> null));
  }

  private TranslationUnit unit(ReviewedPair pair) {
    Metadata state =
        Metadata.NONE.withProperty(
            Property.of(Property.STATE, pair.state().name().toLowerCase(Locale.ROOT)));
    return new TranslationUnit(
        null,
        options.otherSource(pair.from(), memorySource),
        Metadata.NONE
            .withProperty(Property.of(Property.DOCUMENT, pair.document()))
            .withProperty(pair.context().toProperty()),
        List.of(
            Variant.of(pair.from(), pair.source()), new Variant(pair.to(), pair.target(), state)));
  }

  private void readTable(ImportFile file, UnitSink sink) throws IOException {
    try (BufferedReader in = DecodedText.open(file, options.encoding())) {
      TableShape shape = new TableShape(delimiter(options, file.name(), in), options.columns());
      new TableReader(file.name(), shape, options::language, new Rows(file, sink)).read(in);
    }
  }

  /** The delimiter of a table; reads its beginning and goes back. */
  static char delimiter(ImportOptions options, String file, BufferedReader in) throws IOException {
    if (options.delimiter() != null) {
      return options.delimiter();
    }
    Optional<Character> promised = TableReader.delimiterOf(file);
    if (promised.isPresent()) {
      return promised.get();
    }
    in.mark(BEGINNING);
    char[] beginning = new char[BEGINNING];
    int length = 0;
    int read = 0;
    while (read >= 0 && length < BEGINNING) {
      length += read;
      read = in.read(beginning, length, BEGINNING - length);
    }
    in.reset();
    return TableReader.delimiter(
        new String(beginning, 0, length), options.columns().size(), options::language);
  }

  private void readCatalogue(ImportFile file, UnitSink sink) throws IOException {
    Charset encoding = options.encoding() == null ? declared(file) : options.encoding();
    try (BufferedReader in = DecodedText.open(file, encoding)) {
      new Catalogue(file, options, memorySource, sink).read(in);
    }
  }

  /** The encoding that a catalogue declares in its header, if it is one that the JDK knows. */
  private static @Nullable Charset declared(ImportFile file) throws IOException {
    byte[] head;
    try (InputStream in = file.open()) {
      head = in.readNBytes(BEGINNING);
    }
    Matcher charset = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!charset.find()) {
      return null;
    }
    try {
      Charset declared = Charset.forName(charset.group(1));
      // UTF-8 is found out anyway, with the places of what is not.
      return declared.equals(StandardCharsets.UTF_8) ? null : declared;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // CHARSET, as templates have it
    }
  }

  /** What a table in a file is made of. */
  private static final class Rows implements TableVisitor {

    private final UnitSink sink;
    private final WritableText text;

    Rows(ImportFile file, UnitSink sink) {
      this.sink = sink;
      this.text = new WritableText(file.name(), sink);
    }

    @Override
    public void row(List<Variant> variants, Position position) {
      if (!variants.isEmpty()) {
        List<Variant> writable =
            variants.stream().map(variant -> text.clean(variant, position)).toList();
        sink.unit(new TranslationUnit(null, null, Metadata.NONE, writable), () -> position);
      }
    }

    @Override
    public void damaged(Diagnostic fault) {
      sink.damaged(fault);
    }

    @Override
    public void warning(Diagnostic fault) {
      sink.warning(fault);
    }
  }
}
