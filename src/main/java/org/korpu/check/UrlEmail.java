package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Token;

/**
 * A web or e-mail address or a telephone number stands in the source and not in the target, or the
 * other way round.
 *
 * <p>Addresses agree without {@code https://}, {@code www.} and a last slash, with an Azerbaijani
 * ending after a hyphen or apostrophe, and where a part of one, but not the last of the domain, is
 * its language and that of the other the other ({@code /en/news}, {@code /az/news}). Telephone
 * numbers begin with a plus sign or an area code in brackets, have seven digits or more, and agree
 * by digits. How often an address is repeated is not looked at.
 */
final class UrlEmail extends DescribedCheck {

  private static final Set<String> LANGUAGES = Set.of("az", "aze", "en", "eng", "ru", "rus", "tr");

  private static final int FEWEST_DIGITS = 7;
  private static final int LONGEST_ENDING = 7;

  /** An address and what is compared of it. */
  private record Address(int start, int end, String essence) {

    Finding.Span span() {
      return new Finding.Span(start, end);
    }

    boolean agrees(Address other) {
      return essence.equals(other.essence)
          || isInflected(essence, other.essence)
          || isInflected(other.essence, essence);
    }

    private static boolean isInflected(String form, String address) {
      return form.length() > address.length()
          && form.length() <= address.length() + LONGEST_ENDING
          && form.startsWith(address)
          && "-'’".indexOf(form.charAt(address.length())) >= 0
          && form.substring(address.length() + 1).chars().allMatch(Character::isLetter);
    }
  }

  UrlEmail() {
    super("UrlEmail", Severity.ERROR, CheckGroup.COMPLETENESS, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    List<Address> missing = addresses(pair.source(), pair::sourceTokens);
    List<Address> added = addresses(pair.target(), pair::targetTokens);
    if (missing.isEmpty() && added.isEmpty()) {
      return;
    }
    List<Address> all = List.copyOf(missing);
    missing.removeIf(each -> added.stream().anyMatch(each::agrees));
    added.removeIf(each -> all.stream().anyMatch(each::agrees));
    if (missing.size() == 1 && added.size() == 1) {
      Address before = missing.get(0);
      Address after = added.get(0);
      String was = before.span().of(pair.source());
      String is = after.span().of(pair.target());
      report(
          pair,
          before.span(),
          after.span(),
          Message.of(TranslationMessage.ADDRESS_DIFFERS, was, is),
          null,
          findings);
      return;
    }
    for (Address each : missing) {
      Message message =
          Message.of(TranslationMessage.ADDRESS_MISSING, each.span().of(pair.source()));
      report(pair, each.span(), null, message, null, findings);
    }
    for (Address each : added) {
      Message message = Message.of(TranslationMessage.ADDRESS_ADDED, each.span().of(pair.target()));
      report(pair, null, each.span(), message, null, findings);
    }
  }

  private static List<Address> addresses(String text, Supplier<List<Token>> tokens) {
    List<Address> addresses = new ArrayList<>(0);
    if (text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.")) {
      for (Token token : tokens.get()) {
        if (token.kind() == Token.Kind.ADDRESS) {
          addresses.add(new Address(token.start(), token.end(), essence(token.text())));
        }
      }
    }
    if (text.indexOf('+') >= 0 || text.indexOf('(') >= 0) {
      addTelephones(text, addresses);
    }
    return addresses;
  }

  private static String essence(String address) {
    String rest = address;
    int scheme = rest.indexOf("://");
    rest = scheme >= 0 ? rest.substring(scheme + 3) : rest;
    rest = rest.startsWith("www.") ? rest.substring(4) : rest;
    while (rest.endsWith("/") || rest.endsWith("-")) {
      rest = rest.substring(0, rest.length() - 1);
    }
    int country = countryEnd(rest);
    StringBuilder essence = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= rest.length(); i++) {
      if (i == rest.length() || "/.=?&#-_".indexOf(rest.charAt(i)) >= 0) {
        String part = rest.substring(from, i);
        boolean mark = i < rest.length();
        boolean language = i != country && LANGUAGES.contains(part);
        essence.append(language ? "*" : part).append(mark ? rest.charAt(i) : "");
        from = i + 1;
      }
    }
    return essence.toString();
  }

  /** Where the last part of the domain ends: {@code .az} and {@code .ru} are countries there. */
  private static int countryEnd(String address) {
    int slash = address.indexOf('/');
    int end = address.lastIndexOf('.', slash < 0 ? address.length() : slash) + 1;
    while (end < address.length() && Character.isLetter(address.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void addTelephones(String text, List<Address> addresses) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '+' && text.charAt(i) != '(') {
        continue;
      }
      StringBuilder digits = new StringBuilder();
      int end = i;
      for (int at = i;
          at < text.length() && "+()- \u00A0\u202F0123456789".indexOf(text.charAt(at)) >= 0;
          at++) {
        if (Character.isDigit(text.charAt(at))) {
          digits.append(text.charAt(at));
          end = at + 1;
        }
      }
      boolean dialled = text.charAt(i) == '+' || text.substring(i, end).indexOf(')') > 0;
      if (digits.length() >= FEWEST_DIGITS && dialled) {
        addresses.add(new Address(i, end, digits.toString()));
      }
      i = Math.max(i, end - 1);
    }
  }
}
