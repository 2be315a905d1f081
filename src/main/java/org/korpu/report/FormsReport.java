package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.korpu.i18n.Messages;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.InflectedForm;
import org.korpu.morph.Owner;

/** The forms of a term. */
public final class FormsReport {

  private final Messages messages;

  /** In the language of the messages. */
  public FormsReport(Messages messages) {
    this.messages = messages;
  }

  /** Writes a line for each form: number, case, owner where there is one, and the form. */
  public void writeText(List<InflectedForm> forms, Writer out) throws IOException {
    boolean owners = forms.stream().anyMatch(form -> form.features().owner() != Owner.NONE);
    TextTable table = new TextTable();
    for (InflectedForm form : forms) {
      FormFeatures features = form.features();
      String number = number(features);
      String text = PrintableText.of(form.text());
      if (owners) {
        table.row(number, grammaticalCase(features), owner(features.owner()), text);
      } else {
        table.row(number, grammaticalCase(features), text);
      }
    }
    table.writeTo(out);
  }

  /** Writes a JSON object for each form. */
  public static void writeJson(List<InflectedForm> forms, Writer out) throws IOException {
    for (InflectedForm form : forms) {
      FormFeatures features = form.features();
      JsonLines.write(
          out,
          json -> {
            json.writeStringField("number", name(features.number()));
            json.writeStringField("case", name(features.grammaticalCase()));
            if (features.owner() != Owner.NONE) {
              json.writeStringField("owner", name(features.owner()));
            }
            json.writeStringField("text", form.text());
          });
    }
  }

  private static String name(Enum<?> feature) {
    return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String number(FormFeatures features) {
    return messages.text(
        switch (features.number()) {
          case SINGULAR -> FormsMessage.SINGULAR;
          case PLURAL -> FormsMessage.PLURAL;
        });
  }

  private String grammaticalCase(FormFeatures features) {
    return messages.text(
        switch (features.grammaticalCase()) {
          case NOMINATIVE -> FormsMessage.NOMINATIVE;
          case GENITIVE -> FormsMessage.GENITIVE;
          case DATIVE -> FormsMessage.DATIVE;
          case ACCUSATIVE -> FormsMessage.ACCUSATIVE;
          case INSTRUMENTAL -> FormsMessage.INSTRUMENTAL;
          case PREPOSITIONAL -> FormsMessage.PREPOSITIONAL;
          case LOCATIVE -> FormsMessage.LOCATIVE;
          case ABLATIVE -> FormsMessage.ABLATIVE;
          case POSSESSIVE -> FormsMessage.POSSESSIVE;
        });
  }

  private String owner(Owner owner) {
    return switch (owner) {
      case NONE -> "";
      case FIRST_SINGULAR -> messages.text(FormsMessage.OWNER_FIRST_SINGULAR);
      case SECOND_SINGULAR -> messages.text(FormsMessage.OWNER_SECOND_SINGULAR);
      case THIRD -> messages.text(FormsMessage.OWNER_THIRD);
      case FIRST_PLURAL -> messages.text(FormsMessage.OWNER_FIRST_PLURAL);
      case SECOND_PLURAL -> messages.text(FormsMessage.OWNER_SECOND_PLURAL);
    };
  }
}
