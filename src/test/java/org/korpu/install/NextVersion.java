package org.korpu.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes of an unpacked korpu the version after it: the same classes, which call themselves so. */
final class NextVersion {

  static final String NAME = "0.1.1";

  private NextVersion() {}

  /**
   * Changes the version in the manifest of a jar.
   *
   * @param built the time of the file, by which an archive of classes is told to be older
   */
  static void of(Path jar, FileTime built) throws IOException {
    Path next = jar.resolveSibling("next.jar");
    try (InputStream file = Files.newInputStream(jar);
        JarInputStream in = new JarInputStream(file)) {
      Manifest manifest = in.getManifest();
      manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, NAME);
      try (OutputStream to = Files.newOutputStream(next);
          JarOutputStream out = new JarOutputStream(to, manifest)) {
        for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
          out.putNextEntry(new JarEntry(entry.getName()));
          in.transferTo(out);
        }
      }
    }
    Files.move(next, jar, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(jar, built);
  }
}
