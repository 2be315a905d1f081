package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.korpu.files.AtomicFile;

/**
 * Runs the everyday commands on a small workspace, so that the launcher can archive the classes
 * they load (class data sharing). Prints nothing.
 */
public final class ArchiveTraining {

  private static final String RELEASE =
      "The State Migration Service opened a regional office on 21 November 2026. F. Nabiyev spoke.";

  /** Nearly the same, so that the memory has something to be repaired. */
  private static final String LATER =
      "The State Migration Service opened a new office on 22 March 2027, No. 1,250.";

  private ArchiveTraining() {}

  /**
   * Runs the commands.
   *
   * @param arguments an empty folder, which the caller deletes afterwards
   */
  public static void main(String[] arguments) throws IOException {
    Session process = Session.ofProcess(); // for the classes that it loads
    Path folder = Path.of(arguments[0]);
    for (List<String> command : commands()) {
      run(process, folder, command);
    }
  }

  private static List<List<String>> commands() {
    return List.of(
        List.of("--version"),
        List.of("--help"),
        List.of("help"),
        List.of("tm", "lookup", "--help"),
        List.of("tm", "lokup"),
        List.of("init"),
        List.of("status"),
        List.of("segment", "--lang", "az", "-"),
        List.of("segment", "--format", "json", "-"),
        List.of("xliff", "export", "release.txt", "--to", "az"),
        List.of("xliff", "export", "release.docx", "--to", "az,ru"),
        List.of("xliff", "export", "release.html", "--to", "ru", "--xliff", "1.2"),
        List.of("xliff", "import", "release.en-az.xlf", "--state", "initial"),
        List.of("xliff", "merge", "release.en-ru.xlf"),
        List.of("tm", "import", "memory.tmx"),
        List.of("tm", "lookup", "State Migration Service office", "--format", "json"),
        List.of("tm", "lookup", "The State Migration Service opened an office."),
        List.of("tm", "search", "migration"),
        List.of("tm", "search", "--lang", "az", "xidmət"),
        List.of("glossary", "find", "--lang", "az", "--format", "json", "release.txt"),
        List.of("glossary", "find", "--lang", "ru", "release.txt"),
        List.of("glossary", "find", "--lang", "en", "release.txt"),
        List.of("glossary", "list", "migration"),
        List.of("name", "Vüsal Hüseynov", "--from", "az"),
        List.of("check", "memory.tmx"),
        List.of("check", "release.en-az.xlf", "--format", "json"),
        List.of("check", "missing.xlf"));
  }

  private static void run(Session process, Path folder, List<String> command) throws IOException {
    Session session =
        new Session(
            new ByteArrayInputStream(RELEASE.getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            folder,
            Map.of(),
            false,
            Locale.ENGLISH,
            process.clock());
    write(folder, "release.txt", RELEASE + "\n" + LATER + "\n");
    AtomicFile.write(folder.resolve("release.docx"), ArchiveTraining::writeWordDocument);
    write(
        folder,
        "release.html",
        "<html><body><p>" + RELEASE + "</p><p><b>New:</b> " + LATER + "</p></body></html>");
    write(
        folder,
        "memory.tmx",
        "<tmx version=\"1.4\"><header creationtool=\"korpu\" creationtoolversion=\"1\""
            + " segtype=\"sentence\" o-tmf=\"korpu\" adminlang=\"en\" srclang=\"en\""
            + " datatype=\"plaintext\"/><body><tu><tuv xml:lang=\"en\"><seg>"
            + RELEASE
            + "</seg></tuv><tuv xml:lang=\"az\"><seg>Dövlət Miqrasiya Xidməti 21 noyabr 2026-cı ildə regional idarə açıb. F. Nəbiyev çıxış edib.</seg></tuv>"
            + "<tuv xml:lang=\"ru\"><seg>Государственная миграционная служба открыла 21 ноября 2026 года"
            + " региональное управление. Выступил Ф. Набиев.</seg></tuv>"
            + "</tu></body></tmx>");
    Main.run(session, command.toArray(String[]::new));
    if (command.contains("init")) {
      write(
          folder,
          "glossary/terms.csv",
          "id,en,az,ru,domain,note,en:forbidden,ru:deprecated\n"
              + "sms,State Migration Service|SMS,Dövlət Miqrasiya Xidməti,"
              + "Государственная миграционная служба|ГМС,state-body,,Migration Office,\n"
              + "office,office,idarə,управление,,,,\n");
    }
  }

  /** The least that is a document of Word. */
  private static void writeWordDocument(OutputStream out) throws IOException {
    String relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String part =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    ZipOutputStream zip = new ZipOutputStream(out);
    write(
        zip,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\" ContentType=\""
            + part
            + "\"/></Types>");
    write(
        zip,
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\""
            + relationships
            + "/officeDocument\"/></Relationships>");
    write(
        zip,
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>"
            + RELEASE
            + "</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">"
            + LATER
            + " </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Baku</w:t></w:r></w:p>"
            + "</w:body></w:document>");
    zip.finish();
  }

  private static void write(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void write(Path folder, String name, String text) throws IOException {
    AtomicFile.write(folder.resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
