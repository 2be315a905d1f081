package org.korpu.triangle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korpu.model.TextUnit.Role;

/**
 * What versions of one text can have in common, whatever their formats: the text that is aligned.
 *
 * <p>All running text is. Titles, headers and the like are compared with their like only: where one
 * version has none of a kind – plain text cannot have any – it is left out of the others too. Where
 * all have it, what says nothing new is left out: what stands in the same version a second time in
 * the same role, and what repeats a paragraph of the running text, as the title of a page does with
 * its heading. A title that repeats the heading in some versions only is kept in all, for that is a
 * difference.
 */
public final class CommonText {

  private CommonText() {}

  /** The versions without what is not compared, in their order. */
  public static List<Version> of(List<Version> versions) {
    List<Map<Role, Map<String, Paragraph>>> apart = new ArrayList<>();
    List<Set<String>> running = new ArrayList<>();
    for (Version version : versions) {
      Set<String> texts = new HashSet<>();
      apart.add(paragraphs(version, texts));
      running.add(texts);
    }
    List<Set<String>> kept = new ArrayList<>();
    versions.forEach(version -> kept.add(new HashSet<>()));
    for (Role role : Role.values()) {
      List<Collection<Paragraph>> like = new ArrayList<>();
      for (Map<Role, Map<String, Paragraph>> roles : apart) {
        like.add(roles.getOrDefault(role, Map.of()).values());
      }
      if (role != Role.RUNNING && like.stream().noneMatch(Collection::isEmpty)) {
        keep(like, running, kept);
      }
    }
    List<Version> common = new ArrayList<>();
    for (int side = 0; side < versions.size(); side++) {
      common.add(common(versions.get(side), kept.get(side)));
    }
    return common;
  }

  /** A paragraph that stands apart: its id, and its text as it is compared. */
  private record Paragraph(String id, String text) {}

  /**
   * The different paragraphs that stand apart, by role and text.
   *
   * @param running takes the texts of the other paragraphs
   */
  private static Map<Role, Map<String, Paragraph>> paragraphs(
      Version version, Set<String> running) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    Map<String, Role> roles = new LinkedHashMap<>();
    for (VersionSegment segment : version.segments()) {
      roles.put(segment.paragraph(), segment.role());
      StringBuilder text =
          texts.computeIfAbsent(segment.paragraph(), paragraph -> new StringBuilder());
      segment.text().codePoints().filter(Character::isLetterOrDigit).forEach(text::appendCodePoint);
    }
    Map<Role, Map<String, Paragraph>> apart = new EnumMap<>(Role.class);
    texts.forEach(
        (id, letters) -> {
          String text = letters.toString();
          Role role = roles.getOrDefault(id, Role.RUNNING);
          if (role == Role.RUNNING) {
            running.add(text);
          } else {
            apart
                .computeIfAbsent(role, any -> new LinkedHashMap<>())
                .putIfAbsent(text, new Paragraph(id, text));
          }
        });
    return apart;
  }

  /** Chooses among paragraphs of one role. */
  private static void keep(
      List<Collection<Paragraph>> like, List<Set<String>> running, List<Set<String>> kept) {
    boolean parallel = like.stream().map(Collection::size).distinct().count() == 1;
    List<List<Boolean>> repeats = new ArrayList<>();
    for (int side = 0; side < like.size(); side++) {
      Set<String> texts = running.get(side);
      repeats.add(like.get(side).stream().map(each -> texts.contains(each.text())).toList());
    }
    for (int side = 0; side < like.size(); side++) {
      int n = 0;
      for (Paragraph paragraph : like.get(side)) {
        int place = n++;
        boolean repeated =
            parallel
                ? repeats.stream().allMatch(own -> own.get(place))
                : repeats.get(side).get(place);
        if (!repeated) {
          kept.get(side).add(paragraph.id());
        }
      }
    }
  }

  private static Version common(Version version, Set<String> kept) {
    List<VersionSegment> segments =
        version.segments().stream()
            .filter(segment -> segment.role() == Role.RUNNING || kept.contains(segment.paragraph()))
            .toList();
    return new Version(version.file(), version.language(), segments);
  }
}
