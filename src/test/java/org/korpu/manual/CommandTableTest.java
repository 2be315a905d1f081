package org.korpu.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korpu.manual.CommandOption.Presence;
import org.korpu.manual.CommandOption.Reach;
import org.korpu.manual.Value.Count;

/** A table that contradicts itself cannot be made. */
class CommandTableTest {

  private static final Value TEXT =
      new Value("TEXT", ValueKind.TEXT, List.of(), List.of(), Count.ONE);

  @Test
  void onlyAChoiceHasWordsAndItHasSome() {
    assertThatThrownBy(() -> value(ValueKind.CHOICE, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> value(ValueKind.NUMBER, List.of("1"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(value(ValueKind.CHOICE, List.of("text"), List.of()).isPath()).isFalse();
  }

  @Test
  void onlyFilesHaveEndingsAndTheseHaveADot() {
    assertThatThrownBy(() -> value(ValueKind.FOLDER, List.of(), List.of(".d")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> value(ValueKind.FILE, List.of(), List.of("tmx")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(value(ValueKind.FILE, List.of(), List.of(".tmx")).isPath()).isTrue();
  }

  @Test
  void everythingIsDescribed() {
    assertThatThrownBy(() -> option(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CommandParameter(TEXT, 0, 1, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> page("", List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parameterWithoutEndIsTheLast() {
    CommandParameter one = new CommandParameter(TEXT, 1, 1, "One.");
    CommandParameter any = new CommandParameter(TEXT, 0, CommandParameter.ANY_NUMBER, "Any.");
    assertThatThrownBy(() -> page("Help.", List.of(any, one), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    CommandPage page = page("Help.", List.of(one, any), List.of());
    assertThat(page.parameter(0)).contains(one);
    assertThat(page.parameter(1)).contains(any);
    assertThat(page.parameter(20)).contains(any);
    assertThat(page("Help.", List.of(one), List.of()).parameter(1)).isEmpty();
    assertThat(page("Help.", List.of(), List.of()).parameter(0)).isEmpty();
  }

  @Test
  void commandsBelowAGroupAreThere() {
    CommandPage group = page("Help.", List.of(), List.of("below"));
    assertThatThrownBy(() -> new CommandTable(List.of(group)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("korpu below");
    assertThatThrownBy(() -> new CommandTable(List.of(page("A.", List.of(), List.of()), group)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
  }

  @Test
  void longestNameSaysMost() {
    assertThat(option("Count.").name()).isEqualTo("--units");
  }

  private static Value value(ValueKind kind, List<String> words, List<String> endings) {
    return new Value("LABEL", kind, words, endings, Count.ONE);
  }

  private static CommandOption option(String description) {
    return new CommandOption(
        List.of("-n", "--units"), Optional.of(TEXT), Presence.OPTIONAL, Reach.COMMAND, description);
  }

  private static CommandPage page(
      String header, List<CommandParameter> parameters, List<String> below) {
    return new CommandPage(
        List.of("korpu"), header, "", List.of(), parameters, List.of("korpu"), below);
  }
}
