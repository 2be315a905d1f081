package org.korpu.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands, giving the invocation to those whose constructor wants it. */
final class CommandFactory implements CommandLine.IFactory {

  private final Invocation invocation;

  CommandFactory(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Class<?>[] parameters = constructor.getParameterTypes();
      if (parameters.length == 1 && parameters[0] == Invocation.class) {
        return type.cast(constructor.newInstance(invocation));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
