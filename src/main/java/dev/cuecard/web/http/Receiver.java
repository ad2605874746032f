package dev.cuecard.web.http;

/// Takes what is sent to an address.
@FunctionalInterface
public interface Receiver {
  /// A server that takes nothing.
  Receiver NONE =
      (request, _) -> {
        throw new Refusal(405, "nothing can be sent here");
      };

  /// What becomes of it.
  ///
  /// @param body of at most [Front#LARGEST_BODY] bytes
  Response receive(Request request, byte[] body) throws Refusal;
}
