package dev.cuecard.guide;

import java.util.List;

/// A document that is about the same things.
///
/// @param from where it speaks of them the most
/// @param terms the key terms that it shares with the guide, the weightiest first
public record Reading(Citation from, List<String> terms) {
  public Reading {
    terms = List.copyOf(terms);
  }
}
