package org.korpu.model;

import java.util.List;

/**
 * A message for people, not yet in a language.
 *
 * @param key which message
 * @param arguments what fills its pattern: strings, numbers, nested messages, {@link LanguageTag}s,
 *     {@link java.nio.file.Path}s
 */
public record Message(MessageKey key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with its arguments. */
  public static Message of(MessageKey key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
