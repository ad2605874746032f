package dev.cuecard.web.http;

/// Answers requests for one kind of address.
@FunctionalInterface
public interface Handler {
  /// The answer to a request.
  ///
  /// @param name what stands in the place of `{}` in the pattern of the address; empty if it has
  ///   none
  Response answer(Request request, String name) throws Refusal;
}
