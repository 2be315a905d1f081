package org.korpu.curate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.store.StoredUnit;

/**
 * How a user names a unit: {@code a17} by its id, {@code tm/x.tmx#a17} by memory and id, {@code
 * tm/x.tmx:17} as the 17th unit of a memory. An id need not be unique; a place is.
 *
 * <p>{@code tm/x.tmx#17} is also the 17th unit if that has no id, since matches are shown so.
 *
 * @param typed the name as it was typed
 * @param memory name or path of the memory, null: any
 * @param id the id, null: the number counts
 * @param number the unit's number in its memory, from 1; 0: only the id counts
 */
public record UnitName(String typed, @Nullable String memory, @Nullable String id, int number) {

  private static final Pattern BY_PLACE = Pattern.compile("(.+\\.tmx(?:\\.gz)?):([0-9]{1,9})");
  private static final Pattern BY_ID = Pattern.compile("(.+?\\.tmx(?:\\.gz)?)#(.+)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Takes a name apart. Any text is a name: what has no memory is an id. */
  public static UnitName of(String typed) {
    Matcher place = BY_PLACE.matcher(typed);
    if (place.matches()) {
      return new UnitName(typed, place.group(1), null, Integer.parseInt(place.group(2)));
    }
    Matcher byId = BY_ID.matcher(typed);
    if (byId.matches()) {
      String id = byId.group(2);
      int number = NUMBER.matcher(id).matches() ? Integer.parseInt(id) : 0;
      return new UnitName(typed, byId.group(1), id, number);
    }
    return new UnitName(typed, null, typed, 0);
  }

  /** Whether it names a unit of its memory. */
  public boolean names(StoredUnit stored) {
    String unitId = stored.unit().id();
    boolean inPlace = stored.position() == number - 1;
    if (id == null) {
      return inPlace;
    }
    return unitId == null ? inPlace : unitId.equals(id);
  }
}
