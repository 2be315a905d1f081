package org.korpu.filter.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.IResource;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.DocumentMessage;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.TranslationCheck;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * HTML ({@code .html .htm .xhtml}), Markdown ({@code .md}) and XML with rules of ITS 2.0, through
 * Okapi.
 *
 * <p>Units are paragraphs, headings and table cells; in HTML also the title, the description, and
 * {@code alt} and {@code title} attributes, each as a unit of its own; in XML the elements that ITS
 * says are text, which are all where it says nothing.
 *
 * <p>A merged document is UTF-8 whatever the source was, and a declared encoding or language is
 * changed with it. The whole result is made in memory before its first byte is written.
 *
 * <p>Stateless but for the options; a call makes its own filter of Okapi.
 */
public final class OkapiDocumentFilter implements DocumentFilter {

  /** Attributes that Okapi takes for text and translators should not see. */
  private static final Set<String> TECHNICAL_ATTRIBUTES =
      Set.of("accesskey", "download", "srclang");

  /** Attributes whose text is shown beside the page or in its place. */
  private static final Set<String> LABELS =
      Set.of("abbr", "alt", "aria-label", "label", "placeholder", "summary", "title", "value");

  private final DocumentFormat documentFormat;
  private final OkapiFormat format;
  private final FilterOptions options;

  /**
   * A filter for one format.
   *
   * @param documentFormat HTML, Markdown or XML
   */
  public OkapiDocumentFilter(DocumentFormat documentFormat, FilterOptions options) {
    this.documentFormat = documentFormat;
    this.format = OkapiFormat.of(documentFormat);
    this.options = options;
  }

  @Override
  public boolean accepts(Document document) {
    return documentFormat.hasExtension(document.extension());
  }

  @Override
  public List<TextUnit> extract(Document document, LanguageTag source) {
    return BoundedWork.of(document, options.limits().time(), () -> units(document, source));
  }

  private List<TextUnit> units(Document document, LanguageTag source) {
    List<TextUnit> units = new ArrayList<>();
    UnitIds ids = new UnitIds();
    try (IFilter filter = format.newFilter(options);
        RawDocument raw = format.rawDocument(document, locale(source), locale(source))) {
      read(
          document,
          filter,
          raw,
          event -> {
            if (event.isTextUnit() && isTranslatable(event.getTextUnit())) {
              ITextUnit unit = event.getTextUnit();
              String id = ids.idOf(unit);
              Segment content =
                  new FragmentConversion(unit.getSource().getFirstContent()).segment();
              if (!content.isBlank()) {
                units.add(new TextUnit(id, content, unit.preserveWhitespaces(), role(unit)));
              }
            }
          });
    }
    return List.copyOf(units);
  }

  @Override
  public void merge(
      Document document,
      LanguageTag source,
      LanguageTag target,
      Map<String, Segment> translations,
      OutputStream out) {
    byte[] merged =
        BoundedWork.of(
            document,
            options.limits().time(),
            () -> merged(document, source, target, translations));
    try {
      out.write(format.finished(document, merged));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] merged(
      Document document,
      LanguageTag source,
      LanguageTag target,
      Map<String, Segment> translations) {
    LocaleId targetLocale = locale(target);
    TranslationCheck check = new TranslationCheck(document);
    Map<String, Segment> left = new HashMap<>(translations);
    UnitIds ids = new UnitIds();
    ByteArrayOutputStream merged = new ByteArrayOutputStream();
    try (IFilter filter = format.newFilter(options);
        RawDocument raw = format.rawDocument(document, locale(source), targetLocale);
        IFilterWriter writer = filter.createFilterWriter()) {
      writer.setOptions(targetLocale, "UTF-8");
      writer.setOutput(merged);
      read(
          document,
          filter,
          raw,
          event -> {
            if (event.isTextUnit() && isTranslatable(event.getTextUnit())) {
              String id = ids.idOf(event.getTextUnit());
              translate(event.getTextUnit(), id, targetLocale, left.remove(id), check);
            }
            writer.handleEvent(event);
          });
    }
    check.finish(left.keySet());
    return merged.toByteArray();
  }

  private static void translate(
      ITextUnit unit,
      String id,
      LocaleId target,
      @Nullable Segment translation,
      TranslationCheck check) {
    FragmentConversion source = new FragmentConversion(unit.getSource().getFirstContent());
    Segment content = translation == null ? source.segment() : translation;
    if (translation == null || check.isSound(id, source.segment(), translation)) {
      TextContainer container = unit.createTarget(target, true, IResource.CREATE_EMPTY);
      container.setContent(source.fragment(content));
    }
  }

  private static boolean isTranslatable(ITextUnit unit) {
    return unit.isTranslatable()
        && !(unit.isReferent()
            && unit.getType() != null
            && TECHNICAL_ATTRIBUTES.contains(unit.getType()));
  }

  private static TextUnit.Role role(ITextUnit unit) {
    String type = unit.getType() == null ? "" : unit.getType();
    if (!unit.isReferent()) {
      return type.equals("title") ? TextUnit.Role.TITLE : TextUnit.Role.RUNNING;
    }
    if (type.equals("content")) {
      return TextUnit.Role.SUMMARY;
    }
    return LABELS.contains(type) ? TextUnit.Role.LABEL : TextUnit.Role.RUNNING;
  }

  /** Gives each event of the document to the consumer. */
  private static void read(
      Document document, IFilter filter, RawDocument raw, Consumer<Event> consumer) {
    try {
      filter.open(raw);
      while (filter.hasNext()) {
        consumer.accept(filter.next());
      }
    } catch (InputException e) {
      throw e;
    } catch (RuntimeException e) {
      // Okapi has no exception of its own for a damaged document; parsers throw what they like.
      InputException damaged =
          new InputException(
              DocumentMessage.fault(document, DocumentMessage.SAVE_AGAIN, DocumentMessage.DAMAGED));
      damaged.addSuppressed(e);
      throw damaged;
    }
  }

  private static LocaleId locale(LanguageTag tag) {
    return LocaleId.fromBCP47(tag.value());
  }
}
