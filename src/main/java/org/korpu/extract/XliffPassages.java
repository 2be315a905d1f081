package org.korpu.extract;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/** The segments of an XLIFF file, with their translations where they have one. */
public final class XliffPassages implements PassageSource {

  private final XliffDocument document;
  private final String name;

  /**
   * A document that was read.
   *
   * @param name the file as the user named it
   */
  public XliffPassages(XliffDocument document, String name) {
    this.document = document;
    this.name = name;
  }

  private record PartPassage(
      String name, XliffPart part, LanguageTag source, @Nullable LanguageTag target)
      implements Passage {
    @Override
    public Optional<String> text(LanguageTag language) {
      if (language.meets(source)) {
        return Optional.of(part.source().text());
      }
      Segment translation = part.target();
      return target != null && translation != null && language.meets(target)
          ? Optional.of(translation.text())
          : Optional.empty();
    }

    @Override
    public String place(LanguageTag language, int offset) {
      @Nullable Position position = part.position();
      return position == null ? name + "#" + part.id() : name + ":" + position.line();
    }
  }

  @Override
  public void forEach(Consumer<Passage> reader) {
    for (XliffFile file : document.files()) {
      for (XliffUnit unit : file.units()) {
        for (XliffPart part : unit.segments()) {
          reader.accept(new PartPassage(name, part, document.source(), document.target()));
        }
      }
    }
  }
}
