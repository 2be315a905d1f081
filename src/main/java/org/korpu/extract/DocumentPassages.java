package org.korpu.extract;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.TextUnit;

/** The paragraphs of a document of one language. */
public final class DocumentPassages implements PassageSource {

  private final Document document;
  private final DocumentFilter filter;
  private final LanguageTag language;

  /** A document and what takes it apart. */
  public DocumentPassages(Document document, DocumentFilter filter, LanguageTag language) {
    this.document = document;
    this.filter = filter;
    this.language = language;
  }

  private record Paragraph(
      String name, TextUnit unit, DocumentFilter.Places places, LanguageTag language)
      implements Passage {
    @Override
    public Optional<String> text(LanguageTag wanted) {
      return wanted.meets(language) ? Optional.of(unit.content().text()) : Optional.empty();
    }

    @Override
    public String place(LanguageTag wanted, int offset) {
      @Nullable Position position = places.of(unit.id(), offset);
      return position == null ? name + "#" + unit.id() : name + ":" + position.line();
    }
  }

  @Override
  public void forEach(Consumer<Passage> reader) {
    DocumentFilter.Places places = filter.places(document);
    for (TextUnit unit : filter.extract(document, language)) {
      reader.accept(new Paragraph(document.name(), unit, places, language));
    }
  }
}
