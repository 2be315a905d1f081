package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.morph.InflectedForm;
import org.korpu.morph.Inflections;
import org.korpu.morph.Owner;
import org.korpu.morph.PhraseInflection;
import org.korpu.morph.TermGrammar;
import org.korpu.report.FormsMessage;
import org.korpu.report.FormsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu glossary forms}: the forms of a term with what each says. */
@Command(name = "forms")
final class GlossaryFormsCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      required = true,
      converter = LanguageTagConverter.class)
  private LanguageTag language;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "TERM", index = "0", descriptionKey = "TERM")
  private String term;

  GlossaryFormsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (term.isBlank()) {
      throw new UsageFault(spec.commandLine(), Message.of(FormsMessage.TERM_NEEDED));
    }
    String text = term;
    TermGrammar grammar = TermGrammar.NONE;
    Optional<Concept> concept = invocation.resources().glossary(glossaries).find(term);
    if (concept.isPresent()) {
      Optional<Term> approved = concept.get().approved(language);
      if (approved.isEmpty()) {
        invocation.say(Message.of(FormsMessage.NO_TERM_IN_LANGUAGE, term, language.value()));
        return ExitStatus.FINDINGS.code();
      }
      text = approved.get().text();
      grammar = approved.get().grammar();
      invocation.say(Message.of(FormsMessage.TERM_OF_CONCEPT, term, text));
    }
    PhraseInflection phrases = Inflections.phrases(language);
    if (!phrases.hasRules()) {
      invocation.say(Message.of(FormsMessage.NO_RULES, language.value()));
    }
    write(phrases.paradigm(text, grammar));
    return ExitStatus.OK.code();
  }

  private void write(List<InflectedForm> paradigm) throws Exception {
    List<InflectedForm> forms =
        paradigm.stream().filter(form -> all || form.features().owner() == Owner.NONE).toList();
    if (format == OutputFormat.JSON) {
      FormsReport.writeJson(forms, invocation.out());
    } else {
      new FormsReport(invocation.messages()).writeText(forms, invocation.out());
    }
  }
}
