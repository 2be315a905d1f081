package org.korpu.cli;

import picocli.CommandLine.Command;

/** The group of commands {@code korpu xliff review}. */
@Command(
    name = "review",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {XliffReviewExportCommand.class, XliffReviewImportCommand.class})
final class XliffReviewCommand {}
