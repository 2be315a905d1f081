package org.korpu.i18n;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.MessageKey;

/**
 * Turns messages into text of one language. Safe for use by many threads; resource files are read
 * once, when the first message of their package is needed.
 */
public final class Messages {

  private final InterfaceLanguage language;
  private final Map<Class<?>, Properties> patterns = new ConcurrentHashMap<>();

  /** Messages in the language. */
  public Messages(InterfaceLanguage language) {
    this.language = language;
  }

  /** The language. */
  public InterfaceLanguage language() {
    return language;
  }

  /** The text of a message. */
  public String text(Message message) {
    return text(message.key(), message.arguments().toArray());
  }

  /** The text of a message with these arguments; see {@link Message#arguments}. */
  public String text(MessageKey key, Object... arguments) {
    String pattern = pattern(key);
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    Object[] shown = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      shown[i] = shown(arguments[i]);
    }
    String plain = PlainMessageFormat.format(pattern, language, shown);
    return plain == null ? new MessageFormat(pattern, language.locale()).format(shown) : plain;
  }

  private Object shown(Object argument) {
    if (argument instanceof Message nested) {
      return text(nested);
    } else if (argument instanceof MessageKey nested) {
      return text(nested);
    } else if (argument instanceof LanguageTag || argument instanceof Path) {
      return argument.toString();
    }
    return argument;
  }

  private String pattern(MessageKey key) {
    // Constants with a body are anonymous subclasses of their enum.
    Class<?> keys = ((Enum<?>) key).getDeclaringClass();
    String pattern = patterns.computeIfAbsent(keys, this::load).getProperty(key.name());
    if (pattern == null) {
      throw new IllegalStateException(keys.getName() + "." + key.name() + " has no text");
    }
    return pattern;
  }

  private Properties load(Class<?> keys) {
    String name = keys.getSimpleName() + "_" + language.code() + ".properties";
    try (InputStream in = keys.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(keys.getName() + " has no " + name);
      }
      Properties loaded = new Properties();
      loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
