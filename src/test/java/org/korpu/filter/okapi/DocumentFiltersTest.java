package org.korpu.filter.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.korpu.filter.Document;
import org.korpu.filter.PlainTextFilter;
import org.korpu.model.InputException;

class DocumentFiltersTest {

  @Test
  void extensionChoosesTheFilter() {
    assertThat(DocumentFilters.forDocument(document("a.TXT"))).isInstanceOf(PlainTextFilter.class);
    assertThat(DocumentFilters.forDocument(document("a.htm")))
        .isInstanceOf(OkapiDocumentFilter.class);
  }

  @Test
  void unknownExtensionIsRefused() {
    InputException fault =
        catchThrowableOfType(
            InputException.class, () -> DocumentFilters.forDocument(document("a.pdf")));

    assertThat(fault.diagnostics().get(0).cause().key()).isEqualTo(DocumentMessage.UNKNOWN_FORMAT);
    assertThat(fault.diagnostics().get(0).advice().key()).isEqualTo(DocumentMessage.KNOWN_FORMATS);
  }

  @Test
  void plainTextDoesNotLoadOkapi() throws Exception {
    ClassLoader withoutOkapi = new WithoutOkapi(getClass().getClassLoader());
    Class<?> documents = withoutOkapi.loadClass(Document.class.getName());
    Object text =
        documents.getConstructor(String.class, byte[].class).newInstance("a.txt", new byte[] {'a'});
    Method forDocument =
        withoutOkapi.loadClass(DocumentFilters.class.getName()).getMethod("forDocument", documents);

    assertThat(forDocument.invoke(null, text).getClass().getName())
        .isEqualTo(PlainTextFilter.class.getName());
  }

  private static Document document(String name) {
    return new Document(name, new byte[] {'a'});
  }

  /** Loads korpu's classes anew, and has no class of Okapi. */
  private static final class WithoutOkapi extends ClassLoader {

    WithoutOkapi(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("net.sf.okapi")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.korpu")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
