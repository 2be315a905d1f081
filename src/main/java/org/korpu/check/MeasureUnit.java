package org.korpu.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korpu.model.LanguageTag;

/**
 * Units of measure that translations convert. A unit of speed is that of its length: the hour is
 * the same on both sides.
 */
enum MeasureUnit {
  MILLIMETRE(Quantity.LENGTH, 0.001, "mm millimet", "mm millimetr", "мм миллиметр"),
  CENTIMETRE(Quantity.LENGTH, 0.01, "cm centimet", "sm santimetr", "см сантиметр"),
  METRE(Quantity.LENGTH, 1, "m met", "m metr", "м метр"),
  KILOMETRE(Quantity.LENGTH, 1000, "km kms kph kmh kilomet", "km kilometr", "км километр"),
  INCH(Quantity.LENGTH, 0.0254, "inch", "düym", "дюйм"),
  FOOT(Quantity.LENGTH, 0.3048, "ft foot feet", "fut", "фут"),
  YARD(Quantity.LENGTH, 0.9144, "yard", "yard", "ярд"),
  MILE(Quantity.LENGTH, 1609.344, "mile mi mph", "mil", "миля мили миль милях милям милю"),
  GRAM(Quantity.MASS, 0.001, "g gram", "q qram", "г грамм"),
  KILOGRAM(Quantity.MASS, 1, "kg kilo", "kq kiloqram", "кг килограмм кило"),
  TONNE(Quantity.MASS, 1000, "ton", "ton", "т тонн"),
  OUNCE(Quantity.MASS, 0.0283495, "oz ounce", "unsiya", "унци"),
  POUND(Quantity.MASS, 0.4535924, "lb lbs pound", "funt", "фунт"),
  STONE(Quantity.MASS, 6.350293, "stone", "stoun", "стоун стон"),
  HECTARE(Quantity.AREA, 10000, "ha hectare", "ha hektar", "га гектар"),
  ACRE(Quantity.AREA, 4046.856, "acre", "akr", "акр"),
  LITRE(Quantity.VOLUME, 1, "l liter litre", "l litr", "л литр"),
  BARREL(Quantity.VOLUME, 158.987295, "barrel", "barrel", "баррел"),
  PINT(Quantity.VOLUME, 0.568261, "pint", "pint", "пинт"),
  GALLON(Quantity.VOLUME, 3.785412, "gallon", "qallon", "галлон"),
  CELSIUS(Quantity.TEMPERATURE, 1, "c celsius", "c selsi", "c цельси"),
  FAHRENHEIT(Quantity.TEMPERATURE, 5 / 9.0, "f fahrenheit", "f farenheyt", "f фаренгейт");

  /** What is measured. */
  enum Quantity {
    LENGTH,
    MASS,
    AREA,
    VOLUME,
    TEMPERATURE
  }

  /** Conversions are rounded, and "about" is said freely: 650 pounds are 300 kg. */
  private static final double TOLERANCE = 0.1;

  /** Fahrenheit's zero lies so many of his degrees below the freezing point. */
  private static final double FAHRENHEIT_ZERO = 32;

  /** Litres in a cubic metre. */
  private static final double LITRES = 1000;

  /** The longest ending after a stem that is longer than an abbreviation. */
  private static final int LONGEST_ENDING = 6;

  private final Quantity quantity;
  private final double factor;
  private final String en;
  private final String az;
  private final String ru;

  MeasureUnit(Quantity quantity, double factor, String en, String az, String ru) {
    this.quantity = quantity;
    this.factor = factor;
    this.en = en;
    this.az = az;
    this.ru = ru;
  }

  private static final Map<String, Map<String, MeasureUnit>> BY_NAME =
      Map.of(
          "en", byName(unit -> unit.en),
          "az", byName(unit -> unit.az),
          "ru", byName(unit -> unit.ru));

  private static Map<String, MeasureUnit> byName(Function<MeasureUnit, String> names) {
    return Stream.of(values())
        .flatMap(
            unit -> Stream.of(names.apply(unit).split(" ", -1)).map(name -> Map.entry(name, unit)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The unit that a folded word names, with an ending or without. */
  static Optional<MeasureUnit> of(String word, LanguageTag language) {
    Map<String, MeasureUnit> units = BY_NAME.getOrDefault(language.language(), Map.of());
    for (int end = word.length(); end > 0 && word.length() - end <= LONGEST_ENDING; end--) {
      MeasureUnit unit = units.get(word.substring(0, end));
      boolean stemIsAWord = end == word.length() || end > 2;
      if (unit != null && stemIsAWord) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether so much of this unit is about so much of another one; never for the same unit.
   *
   * @param power 2 or 3 where this unit of length is squared or cubed, else 1
   * @param otherPower the same of the other unit
   */
  boolean isAbout(double amount, int power, MeasureUnit other, double otherAmount, int otherPower) {
    if (other == this || other.quantity(otherPower) != quantity(power)) {
      return false;
    }
    double here = base(amount, power);
    double there = other.base(otherAmount, otherPower);
    return Math.abs(here - there) <= TOLERANCE * Math.max(Math.abs(here), Math.abs(there));
  }

  private Quantity quantity(int power) {
    if (quantity != Quantity.LENGTH) {
      return quantity;
    }
    return power == 1 ? Quantity.LENGTH : power == 2 ? Quantity.AREA : Quantity.VOLUME;
  }

  private double base(double amount, int power) {
    if (quantity == Quantity.LENGTH && power > 1) {
      double whole = power == 2 ? 1 : LITRES;
      return Math.pow(factor, power) * whole * amount;
    }
    return factor * (this == FAHRENHEIT ? amount - FAHRENHEIT_ZERO : amount);
  }
}
