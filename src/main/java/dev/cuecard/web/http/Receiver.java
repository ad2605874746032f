package dev.cuecard.web.http;

import java.io.IOException;

/// Takes what is sent to an address.
@FunctionalInterface
public interface Receiver {
  /// A server that takes nothing.
  Receiver NONE =
      (request, _) -> {
        throw new Refusal(405, "nothing can be sent here");
      };

  /// What is sent. It is read when it is asked for: whoever may not send it is sent away before.
  @FunctionalInterface
  interface Body {
    /// At most [Front#LARGEST_BODY] bytes.
    byte[] read() throws Refusal, IOException;
  }

  /// What becomes of it.
  Response receive(Request request, Body body) throws Refusal, IOException;
}
