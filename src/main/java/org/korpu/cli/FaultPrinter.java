package org.korpu.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.files.DiskTrouble;
import org.korpu.files.FileBusyException;
import org.korpu.files.FolderFiles;
import org.korpu.files.IsDirectoryException;
import org.korpu.files.JournalException;
import org.korpu.files.TooDenseException;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.MeantName;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Words faults on standard error: {@code korpu: path:line:column: cause}, then, where one helps, a
 * blank line and what to try. The one place that maps exceptions to exit statuses.
 */
final class FaultPrinter {

  /** Stands for bytes of a name that are no text in the locale. */
  private static final char UNDECODABLE = '\uFFFD';

  /** Kinds of characters that steer a terminal, cannot be seen or cannot be written. */
  private static final Set<Integer> STEERING =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR,
          (int) Character.SURROGATE);

  private final Invocation invocation;

  FaultPrinter(Invocation invocation) {
    this.invocation = invocation;
  }

  /** What a command threw. */
  ExitStatus failed(Throwable fault) {
    if (Thread.currentThread().isInterrupted() || fault instanceof InterruptedException) {
      // Whatever it is, it came of that: reading and writing fail in their own ways. Waiting does
      // by
      // an exception that takes the mark off the thread.
      print(List.of(fault(null, Message.of(CliMessage.INTERRUPTED), null)));
      return ExitStatus.INTERRUPTED;
    }
    if (fault instanceof UncheckedIOException unchecked) {
      IOException cause = unchecked.getCause();
      return failed(cause == null ? new IOException(unchecked.getMessage()) : cause);
    }
    if (fault instanceof StandardOutput.Closed) {
      return ExitStatus.OK;
    }
    if (fault instanceof InputException input) {
      print(input.diagnostics());
      return ExitStatus.INPUT_ERROR;
    }
    if (fault instanceof IOException io) {
      print(List.of(ofDisk(io)));
      return ExitStatus.INPUT_ERROR;
    }
    if (fault instanceof InvalidPathException path) {
      print(List.of(unusableName(path.getInput())));
      return ExitStatus.INPUT_ERROR;
    }
    if (fault instanceof OutOfMemoryError) {
      print(List.of(outOfMemory()));
      return ExitStatus.INPUT_ERROR;
    }
    print(
        List.of(
            fault(
                null, Message.of(CliMessage.BUG, said(fault)), Message.of(CliMessage.REPORT_BUG))));
    if (invocation.options().verbose) {
      printTrace(fault);
    }
    return ExitStatus.BUG;
  }

  /** A command line that cannot be parsed. */
  ExitStatus wrongUsage(ParameterException fault) {
    CommandLine.Model.CommandSpec command = fault.getCommandLine().getCommandSpec();
    if (isCommandMissing(fault)) {
      command.commandLine().usage(command.commandLine().getErr());
      return ExitStatus.INPUT_ERROR;
    }
    Message help = Message.of(CliMessage.TRY, command.qualifiedName() + " --help");
    print(List.of(fault(null, cause(fault), help)));
    return ExitStatus.INPUT_ERROR;
  }

  /** A group of commands alone; the parser has no type for this fault. */
  private static boolean isCommandMissing(ParameterException fault) {
    return fault.getClass() == ParameterException.class
        && fault.getArgSpec() == null
        && !fault.getCommandLine().getSubcommands().isEmpty();
  }

  /** Prints each diagnostic, then the advice of the last that has one. */
  void print(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    Message advice = null;
    for (Diagnostic diagnostic : diagnostics) {
      text.append(line(diagnostic)).append('\n');
      advice = diagnostic.advice() == null ? advice : diagnostic.advice();
    }
    if (advice != null) {
      text.append('\n');
      invocation
          .messages()
          .text(advice)
          .lines()
          .forEach(l -> text.append(printable(l)).append('\n'));
    }
    invocation.session().err().print(text);
    invocation.session().err().flush();
  }

  /** A diagnostic on one line. */
  String line(Diagnostic diagnostic) {
    StringBuilder line = new StringBuilder("korpu: ");
    if (diagnostic.file() != null) {
      line.append(printable(diagnostic.file())).append(':');
      if (diagnostic.position() != null) {
        line.append(diagnostic.position().line()).append(':');
        if (diagnostic.position().column() > 0) {
          line.append(diagnostic.position().column()).append(':');
        }
      }
      line.append(' ');
    }
    return line.append(printable(invocation.messages().text(diagnostic.cause()))).toString();
  }

  private static Message cause(ParameterException fault) {
    if (fault instanceof MissingParameterException missing) {
      List<String> names = missing.getMissing().stream().map(FaultPrinter::name).toList();
      return Message.of(CliMessage.ARGUMENT_MISSING, String.join(", ", names));
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return word.startsWith("-")
          ? unknownOption(word, fault.getCommandLine())
          : unexpected(word, fault.getCommandLine());
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return Message.of(CliMessage.OPTION_TWICE, name(twice.getOverwritten()));
    }
    if (fault instanceof UsageFault usage) {
      return usage.cause();
    }
    ArgSpec argument = fault.getArgSpec();
    if (argument == null || fault.getValue() == null) {
      return Message.of(CliMessage.USAGE_WRONG, said(fault));
    }
    if (List.of(argument.converters()).stream().anyMatch(LanguageTagConverter.class::isInstance)) {
      return Suggestions.language(fault.getValue())
          .map(code -> Message.of(CliMessage.LANGUAGE_UNKNOWN_SIMILAR, fault.getValue(), code))
          .orElseGet(() -> Message.of(CliMessage.LANGUAGE_UNKNOWN, fault.getValue()));
    }
    return Message.of(
        CliMessage.VALUE_WRONG, fault.getValue(), name(argument), argument.paramLabel());
  }

  private static Message unknownOption(String word, CommandLine command) {
    List<String> similar = Suggestions.options(word, command);
    return similar.isEmpty()
        ? Message.of(CliMessage.OPTION_UNKNOWN, word)
        : Message.of(CliMessage.OPTION_UNKNOWN_SIMILAR, word, String.join(", ", similar));
  }

  /** An argument that a command does not take; of a group it is a command that is not there. */
  private static Message unexpected(String word, CommandLine command) {
    return command.getSubcommands().isEmpty()
        ? Message.of(CliMessage.ARGUMENT_UNKNOWN, word)
        : unknownCommand(word, command);
  }

  /** A word that is none of the commands of a group. */
  static Message unknownCommand(String word, CommandLine group) {
    List<String> similar = Suggestions.commands(word, group);
    return similar.isEmpty()
        ? Message.of(CliMessage.COMMAND_UNKNOWN, word)
        : Message.of(CliMessage.COMMAND_UNKNOWN_SIMILAR, word, String.join(", ", similar));
  }

  private static Diagnostic outOfMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return fault(
        null,
        Message.of(CliMessage.OUT_OF_MEMORY, megabytes),
        Message.of(CliMessage.GIVE_MEMORY, 2 * megabytes));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private Diagnostic ofDisk(IOException fault) {
    if (fault instanceof TooDenseException dense) {
      return fault(
          null,
          Message.of(CliMessage.TOO_DENSE, dense.mostTimes()),
          Message.of(CliMessage.EXPAND_FIRST));
    }
    if (fault instanceof StandardOutput.Failed output) {
      return DiskTrouble.of(output.reason()) == DiskTrouble.FULL
          ? fault(
              null,
              Message.of(CliMessage.OUTPUT_FAILED, Message.of(CliMessage.DISK_FULL)),
              Message.of(CliMessage.FREE_SPACE))
          : fault(null, Message.of(CliMessage.OUTPUT_FAILED, said(output.reason())), null);
    }
    return fault instanceof FileSystemException file
        ? ofFile(file)
        : ofTrouble(null, fault, CliMessage.DISK_FAILED);
  }

  /** A fault that the system has words for only, or that is told by the state of the disk. */
  private static Diagnostic ofTrouble(
      @Nullable String file, IOException fault, CliMessage otherwise) {
    return switch (DiskTrouble.of(fault)) {
      case FULL -> fault(file, Message.of(CliMessage.DISK_FULL), Message.of(CliMessage.FREE_SPACE));
      case READ_ONLY ->
          fault(file, Message.of(CliMessage.DISK_READ_ONLY), Message.of(CliMessage.ELSEWHERE));
      case UNKNOWN -> {
        String reason = fault instanceof FileSystemException named ? named.getReason() : null;
        yield fault(file, Message.of(otherwise, reason == null ? said(fault) : reason), null);
      }
    };
  }

  private Diagnostic ofFile(FileSystemException fault) {
    String file = fault.getFile() == null ? "?" : invocation.shown(Path.of(fault.getFile()));
    CliMessage cause;
    if (fault instanceof JournalException journal) {
      return fault(
          file,
          Message.of(
              CliMessage.NOT_JOURNALLED,
              invocation.shown(Path.of(journal.folder())),
              ofDisk(journal.reason()).cause()),
          Message.of(CliMessage.MEND_JOURNAL));
    }
    if (fault instanceof NoSuchFileException && file.indexOf(UNDECODABLE) >= 0) {
      return unusableName(file);
    } else if (fault instanceof NoSuchFileException) {
      return fault(file, Message.of(CliMessage.FILE_MISSING), otherFile(Path.of(fault.getFile())));
    } else if (fault instanceof FileBusyException) {
      return fault(file, Message.of(CliMessage.FILE_BUSY), Message.of(CliMessage.TRY_LATER));
    } else if (fault instanceof IsDirectoryException) {
      cause = CliMessage.FILE_IS_FOLDER;
    } else if (fault instanceof NotDirectoryException) {
      cause = CliMessage.FOLDER_IS_FILE;
    } else if (fault instanceof AccessDeniedException) {
      return fault(file, Message.of(CliMessage.FILE_DENIED), Message.of(CliMessage.GET_PERMISSION));
    } else if (fault instanceof FileAlreadyExistsException) {
      cause = CliMessage.FILE_EXISTS;
    } else {
      return ofTrouble(file, fault, CliMessage.FILE_FAILED);
    }
    return fault(file, Message.of(cause), null);
  }

  /** What to do where a file is not there: take the one beside it that has nearly its name. */
  private Message otherFile(Path missing) {
    Path name = missing.getFileName();
    List<String> similar =
        name == null
            ? List.of()
            : MeantName.of(name.toString(), FolderFiles.besides(missing)).stream()
                .map(each -> invocation.shown(missing.resolveSibling(each)))
                .toList();
    return similar.isEmpty()
        ? Message.of(CliMessage.CHECK_THE_PATH)
        : Message.of(CliMessage.FILE_SIMILAR, String.join(", ", similar));
  }

  /** A name that Java cannot take from the command line, or not give to the system. */
  private static Diagnostic unusableName(String file) {
    return fault(
        file,
        Message.of(CliMessage.FILE_NAME_UNUSABLE),
        Message.of(CliMessage.RENAME_OR_CHANGE_LOCALE));
  }

  private static Diagnostic fault(@Nullable String file, Message cause, @Nullable Message advice) {
    return new Diagnostic(Severity.ERROR, file, null, cause, advice);
  }

  private static String said(Throwable fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }

  /** File names and texts come from strangers: control characters would steer the terminal. */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (STEERING.contains(Character.getType(c))) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  private void printTrace(Throwable fault) {
    PrintStream err = invocation.session().err();
    Throwable cause = fault;
    while (cause != null) {
      err.println(cause);
      for (StackTraceElement frame : cause.getStackTrace()) {
        err.println("    " + frame);
      }
      cause = cause.getCause();
    }
  }
}
