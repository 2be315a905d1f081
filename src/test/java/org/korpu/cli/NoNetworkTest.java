package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day's work asks nobody on the network. Every connection that Java makes for an address or a
 * socket asks for its proxy first: the one here writes down what is asked and refuses. The other
 * half is {@code ClosedDoorsTest}: korpu itself has no class that could connect.
 */
class NoNetworkTest {

  @TempDir Path folder;

  private final List<URI> asked = new CopyOnWriteArrayList<>();
  private ProxySelector before;

  @BeforeEach
  void listen() {
    before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.add(uri);
            throw new IllegalArgumentException("no network here: " + uri);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException fault) {
            asked.add(uri);
          }
        });
  }

  @AfterEach
  void restore() {
    ProxySelector.setDefault(before);
  }

  @Test
  void whatConnectsIsSeenHere() {
    assertThatThrownBy(() -> new URL("http://127.0.0.1:9/a").openStream().close());
    assertThatThrownBy(() -> new Socket("127.0.0.1", 9).close());
    assertThat(asked).extracting(URI::getScheme).containsExactly("http", "socket");
  }

  @Test
  void dayOfWorkAsksNobody() throws IOException {
    Path samples = Path.of("src", "samples").toAbsolutePath();
    for (String name : List.of("release.en.docx", "release.en.html", "release.en.txt")) {
      Files.copy(samples.resolve(name), folder.resolve(name));
    }
    String far = "http://korpu.invalid/";
    Files.writeString(
        folder.resolve("a.html"),
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \""
            + far
            + "xhtml1.dtd\">\n"
            + "<html><head><base href=\""
            + far
            + "\"><link rel=\"stylesheet\" href=\"a.css\">"
            + "<script src=\"a.js\"></script></head><body><p>Text <img src=\"a.png\"></p></body>"
            + "</html>");
    Files.writeString(
        folder.resolve("a.md"), "# Text\n\n![picture](" + far + "a.png) [link](" + far + ")\n");
    Files.write(
        folder.resolve("a.xml"),
        XmlSample.XML.with("<!DOCTYPE doc SYSTEM \"" + far + "a.dtd\">", "A text."));
    Files.write(
        folder.resolve("a.tmx"),
        XmlSample.TMX.with("<!DOCTYPE tmx SYSTEM \"" + far + "tmx14.dtd\">", "Text"));
    Files.writeString(folder.resolve("a.csv"), "id,en,az\noffice,office,idarə\n");

    for (String command :
        List.of(
            "init",
            "segment --lang en a.html",
            "segment --lang en a.md",
            "segment --lang en a.xml",
            "tm import a.tmx",
            "glossary import a.csv",
            "xliff export --from en --to az release.en.docx release.en.html release.en.txt a.xml",
            "xliff validate release.en.en-az.xlf",
            "xliff convert --to 1.2 release.en.en-az.xlf",
            "xliff review export release.en.en-az.xlf",
            "xliff import release.en.en-az.xlf",
            "xliff merge a.en-az.xlf",
            "check --format html --out report.html release.en.en-az.xlf",
            "check --format sarif --out report.sarif release.en.en-az.xlf",
            "tm lookup --from en --to az Text",
            "tm validate tm",
            "tm export --out all.xlsx",
            "glossary export --out all.tbx",
            "name --from az --to en Əliyev",
            "align release.en.txt release.en.txt --langs en,az --out aligned.tmx",
            "status",
            "--version",
            "--help")) {
      CommandLineRun run = CommandLineRun.in(folder, command.split(" "));
      assertThat(run.status()).as(command + "\n" + run.err()).isBetween(0, 2);
      assertThat(asked).as(command).isEmpty();
    }
    assertThat(folder.resolve("report.html")).exists();
    assertThat(folder.resolve("all.tbx")).exists();
  }
}
