package org.korpu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.i18n.InterfaceLanguage;

/**
 * Tables that LibreOffice has opened and saved. Needs LibreOffice with Writer and Calc ({@code apt
 * install libreoffice-writer-nogui libreoffice-calc-nogui}); skipped without.
 */
class LibreOfficeReviewIT {

  private static final long PATIENCE = 120;

  @TempDir Path folder;

  @Test
  void wordTableSavedByLibreOfficeChangesNothing() throws IOException, InterruptedException {
    assertUntouched(ReviewFormat.DOCX, "docx");
  }

  @Test
  void excelTableSavedByLibreOfficeChangesNothing() throws IOException, InterruptedException {
    assertUntouched(ReviewFormat.XLSX, "xlsx");
  }

  @Test
  void editedWordTableSavedByLibreOfficeIsTaken() throws IOException, InterruptedException {
    byte[] edited = Tables.withText(Tables.docx(Samples.V2), 1, 2, "Nazir yeni ofisi açdı.");
    byte[] saved = saved(Tables.withText(edited, 2, 4, "Qanunun adı?"), "docx");
    ReviewResult result = Tables.result(saved, Samples.V2);
    assertThat(result.refusals()).isEmpty();
    assertThat(result.changes())
        .extracting(RowChange::after)
        .containsExactly("Nazir yeni ofisi açdı.", "{1}Qanuna{/1} bax.{2/}");
    assertThat(result.changes().get(1).comments()).containsExactly("Qanunun adı?");
  }

  private void assertUntouched(ReviewFormat format, String ending)
      throws IOException, InterruptedException {
    for (byte[] file : new byte[][] {Samples.V2, Samples.V1}) {
      byte[] saved = saved(Tables.table(format, InterfaceLanguage.AZ, file), ending);
      ReviewResult result = Tables.result(saved, file);
      assertThat(result.refusals()).isEmpty();
      assertThat(result.changes()).isEmpty();
      assertThat(result.missing()).isEmpty();
      assertThat(Tables.read(saved).origins()).hasSize(1);
      assertThat(Tables.read(saved).warnings()).isEmpty();
    }
  }

  private byte[] saved(byte[] table, String ending) throws IOException, InterruptedException {
    Path file = folder.resolve("table." + ending);
    Path out = folder.resolve("out");
    Files.write(file, table);
    Files.deleteIfExists(out.resolve("table." + ending));
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  ending,
                  "--outdir",
                  out.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      return abort("soffice is not installed: apt install libreoffice-writer-nogui");
    }
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("soffice does not end");
    }
    if (!Files.exists(out.resolve("table." + ending))) {
      return abort("soffice cannot open ." + ending + " files: apt install libreoffice-calc-nogui");
    }
    return Files.readAllBytes(out.resolve("table." + ending));
  }
}
