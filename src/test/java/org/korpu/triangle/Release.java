package org.korpu.triangle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korpu.align.Aligner;
import org.korpu.align.Alignment;
import org.korpu.align.ParallelText;
import org.korpu.align.SeedDictionary;
import org.korpu.check.Finding;
import org.korpu.filter.Document;
import org.korpu.filter.PlainTextFilter;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.handoff.ExtractedDocument;
import org.korpu.model.LanguageTag;
import org.korpu.workspace.Documents;

/**
 * A press release in plain text, a paragraph a line, in some languages.
 *
 * @param name what it is called
 * @param texts by language
 */
record Release(String name, Map<LanguageTag, String> texts) {

  private static final Path SAMPLES = Path.of("src/samples/release");
  private static final Path VISIT = Path.of("src/test/resources/org/korpu/triangle/visit");

  private static final List<LanguageTag> ALL =
      List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU);

  /** Used for all: segmentation rules take a while to read. */
  private static Documents documents;

  /** What has been cut into segments already, by name and text. */
  private static final Map<String, Version> CUT = new HashMap<>();

  static List<Release> samples() throws IOException {
    return List.of(read(SAMPLES), read(VISIT));
  }

  private static Release read(Path file) throws IOException {
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    for (LanguageTag language : ALL) {
      texts.put(language, Files.readString(Path.of(file + "." + language + ".txt")));
    }
    return new Release(file.getFileName().toString(), texts);
  }

  Release with(LanguageTag language, String text) {
    Map<LanguageTag, String> changed = new LinkedHashMap<>(texts);
    changed.put(language, text);
    return new Release(name, changed);
  }

  /** Only some of the languages, in this order. */
  Release in(LanguageTag... languages) {
    Map<LanguageTag, String> chosen = new LinkedHashMap<>();
    for (LanguageTag language : languages) {
      chosen.put(language, texts.get(language));
    }
    return new Release(name, chosen);
  }

  String text(LanguageTag language) {
    return texts.get(language);
  }

  List<Version> versions() throws IOException {
    List<Version> versions = new ArrayList<>();
    for (Map.Entry<LanguageTag, String> text : texts.entrySet()) {
      String file = name + "." + text.getKey() + ".txt";
      Version version = CUT.get(file + text.getValue());
      if (version == null) {
        version = version(file, text.getKey(), text.getValue());
        CUT.put(file + text.getValue(), version);
      }
      versions.add(version);
    }
    return versions;
  }

  /** Its alignment, with nothing known of its words. */
  Alignment alignment() throws IOException {
    ParallelText text = new ParallelText(versions().stream().map(Version::text).toList());
    return new Aligner(List.copyOf(texts.keySet()), SeedDictionary.NONE)
        .align(List.of(text))
        .get(0);
  }

  /** What is found in it. */
  List<Finding> findings(Triangle triangle, Alignment alignment) throws IOException {
    List<Finding> findings = new ArrayList<>();
    triangle.inspect(versions(), alignment, findings::add);
    return findings;
  }

  /** How many segments its versions have. */
  List<Integer> segments() throws IOException {
    return versions().stream().map(version -> version.segments().size()).toList();
  }

  private static Version version(String file, LanguageTag language, String text)
      throws IOException {
    if (documents == null) {
      documents = Documents.of(Optional.empty(), Optional.empty());
    }
    Document document = new Document(file, text.getBytes(StandardCharsets.UTF_8));
    List<VersionSegment> segments = new ArrayList<>();
    for (ExtractedDocument.Unit unit :
        ExtractedDocument.of(document, new PlainTextFilter(), documents.segmenter(), language)
            .units()) {
      int number = 0;
      for (Piece piece : unit.pieces()) {
        if (piece.kind() == Piece.Kind.SEGMENT) {
          segments.add(new VersionSegment(unit.textUnit().id(), ++number, null, piece.content()));
        }
      }
    }
    return new Version(file, language, segments);
  }
}
