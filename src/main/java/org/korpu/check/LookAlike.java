package org.korpu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.LookAlikes;
import org.korpu.text.TextTraits;
import org.korpu.text.TextTraits.Trait;

/**
 * A letter of the target was typed in the wrong script but looks right ({@link LookAlikes}): {@code
 * ә} or {@code ǝ} for Azerbaijani {@code ə}, Latin {@code c} in a Russian word. Also a word that is
 * all of such letters, as the Russian preposition {@code c}. Nothing is said of a word that the
 * source has letter by letter, for then it is spoken about.
 */
final class LookAlike extends DescribedCheck {

  LookAlike() {
    super("LookAlike", Severity.ERROR, CheckGroup.CHARACTERS, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    TextTraits traits = pair.targetText().traits();
    boolean latin = traits.has(Trait.LATIN) || traits.has(Trait.OTHER_LETTER);
    boolean cyrillic = traits.has(Trait.CYRILLIC) || traits.has(Trait.OTHER_LETTER);
    boolean wholly = pair.to().language().equals("ru") ? latin : cyrillic;
    if (!(latin && cyrillic) && !wholly && !traits.has(Trait.TURNED_E)) {
      return; // most texts have letters of their own script only
    }
    List<LookAlikes.Spot> spots = LookAlikes.in(pair.target(), pair.to());
    List<LookAlikes.Spot> whole = LookAlikes.wholeWordsIn(pair.target(), pair.to());
    if (!whole.isEmpty()) {
      List<LookAlikes.Spot> all = new ArrayList<>(spots);
      all.addAll(whole);
      all.sort(Comparator.comparingInt(LookAlikes.Spot::offset));
      spots = all;
    }
    spots.forEach(spot -> inspect(pair, spot, findings));
  }

  private void inspect(InspectedPair pair, LookAlikes.Spot spot, Consumer<Finding> findings) {
    if (spot.word().length() > 1 && pair.source().contains(spot.word())) {
      return; // the source has the same word: it is spoken about
    }
    report(
        pair,
        spot.offset(),
        spot.offset() + 1,
        Message.of(
            CharacterMessage.LOOK_ALIKE,
            spot.word(),
            CodePoints.shown(spot.found()),
            String.valueOf(spot.expected()),
            CodePoints.shown(spot.expected())),
        String.valueOf(spot.expected()),
        findings);
  }
}
