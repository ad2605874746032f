package dev.cuecard.web.page.search;

import dev.cuecard.language.Language;
import dev.cuecard.render.Printable;
import dev.cuecard.search.Inquiry;
import dev.cuecard.search.Order;
import dev.cuecard.search.Page;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What somebody looks for, as the address of the page has it: words, and what they are narrowed
/// to.
///
/// @param filters by the name of the field of the query language, `lang` → `es`
/// @param showIn the tag of the language in which moments are read beside their own; empty if in
///   none
/// @param page from 1
public record SearchForm(
    String text, Map<String, String> filters, Order order, String showIn, int page) {
  /// What one can narrow to by pressing.
  static final List<String> FIELDS = List.of("collection", "lang", "kind", "speaker");

  private static final String SHOW_IN = "show-in";

  /// Before anything is asked.
  public static final SearchForm EMPTY = new SearchForm("", Map.of(), Order.RELEVANCE, "", 1);

  static final int MOMENTS = 20;
  private static final int MOST_PAGES = 500;

  public SearchForm {
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
  }

  static SearchForm of(Parameters parameters) throws Refusal {
    Map<String, String> filters = new LinkedHashMap<>();
    FIELDS.forEach(field ->
        parameters.text(field).ifPresent(value -> filters.put(field, Printable.of(value))));
    return new SearchForm(
        Printable.of(parameters.text("q").orElse("")),
        filters,
        order(parameters.text("sort").orElse("relevance")),
        parameters.text(SHOW_IN).map(tag -> Language.of(tag).tag()).orElse(""),
        parameters.number("page", 1, MOST_PAGES).orElse(1));
  }

  private static Order order(String name) throws Refusal {
    for (Order order : Order.values()) {
      if (name(order).equals(name)) {
        return order;
      }
    }
    throw Refusal.badRequest("expected relevance, time or document with sort, got \"" + name + '"');
  }

  private static String name(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /// The names of all orders.
  public static List<String> orders() {
    return List.of(Order.values()).stream().map(SearchForm::name).toList();
  }

  public boolean hasOrder(String name) {
    return name(order).equals(name);
  }

  boolean isEmpty() {
    return text.isEmpty() && filters.isEmpty();
  }

  /// The value it is narrowed to; empty if it is not.
  public String filter(String field) {
    return filters.getOrDefault(field, "");
  }

  Inquiry inquiry() {
    return new Inquiry(
        text + narrowing(), Page.of((page - 1) * MOMENTS, MOMENTS), order, true, true);
  }

  /// What its filters are in the query language.
  String narrowing() {
    return filters.entrySet().stream()
        .map(filter -> " " + filter.getKey() + ":" + value(filter.getKey(), filter.getValue()))
        .collect(Collectors.joining());
  }

  private static String value(String field, String value) {
    return field.equals("lang") || field.equals("kind")
        ? value.replaceAll("[^\\p{L}\\p{N}-]", "")
        : '"' + value.replace('"', ' ') + '"';
  }

  /// The address of the same search, narrowed to one thing more.
  public String with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(filters);
    more.put(field, value);
    return new SearchForm(text, more, order, showIn, 1).address();
  }

  /// The address of the same search, narrowed to one thing less.
  public String without(String field) {
    Map<String, String> fewer = new LinkedHashMap<>(filters);
    fewer.remove(field);
    return new SearchForm(text, fewer, order, showIn, 1).address();
  }

  /// The address of a search for other words.
  public String instead(String otherText) {
    return new SearchForm(otherText, filters, order, showIn, 1).address();
  }

  public String atPage(int other) {
    return new SearchForm(text, filters, order, showIn, other).address();
  }

  String address() {
    StringBuilder address = new StringBuilder("/search?q=").append(PercentCode.encode(text));
    filters.forEach((field, value) ->
        address.append('&').append(field).append('=').append(PercentCode.encode(value)));
    if (order != Order.RELEVANCE) {
      address.append("&sort=").append(name(order));
    }
    if (!showIn.isEmpty()) {
      address.append('&').append(SHOW_IN).append('=').append(PercentCode.encode(showIn));
    }
    if (page > 1) {
      address.append("&page=").append(page);
    }
    return address.toString();
  }
}
