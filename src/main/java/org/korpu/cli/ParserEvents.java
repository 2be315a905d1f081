package org.korpu.cli;

import org.korpu.i18n.InterfaceLanguage;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What happens once the words are read: the command runs, or what is wrong with them is said. A
 * class and no lambdas, which the archive of classes cannot hold where the interface is in the
 * format of Java 5.
 */
final class ParserEvents
    implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {

  private final FaultPrinter faults;
  private final InterfaceLanguage language;

  ParserEvents(FaultPrinter faults, InterfaceLanguage language) {
    this.faults = faults;
    this.language = language;
  }

  @Override
  public int execute(ParseResult parsed) {
    HelpTexts.describeIfAsked(parsed, language);
    return new CommandLine.RunLast().execute(parsed);
  }

  @Override
  public int handleParseException(ParameterException fault, String[] words) {
    HelpTexts.describe(fault.getCommandLine(), language);
    return faults.wrongUsage(fault).code();
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    return faults.failed(fault).code();
  }
}
