package dev.cuecard.fetch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Puts a question once, and follows where it is sent.
final class Exchange implements AutoCloseable {
  private static final int MOST_REDIRECTS = 5;

  private final UserAgent userAgent;
  private final Limits limits;
  private final HttpClient client;

  Exchange(UserAgent userAgent, Limits limits) {
    this.userAgent = userAgent;
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connection())
            .build();
  }

  /// The answer at the end of all redirects.
  ///
  /// @throws IOException if there is none or only a part of one
  /// @throws FetchFailed if there will never be one
  Fetched answer(Question question) throws IOException, FetchFailed, InterruptedException {
    Redirect.checkAskable(question.address());
    Question asked = question;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Fetched answer = unpacked(asked, sent(asked));
      if (!Redirect.isOne(answer)) {
        return answer;
      }
      asked = asked.at(Redirect.from(answer));
    }
    throw new FetchFailed(
        question.address(), "expected at most %d redirects, got more".formatted(MOST_REDIRECTS));
  }

  private Fetched unpacked(Question question, HttpResponse<byte[]> response)
      throws IOException, FetchFailed {
    Optional<String> packing =
        response.headers().firstValue("Content-Encoding").filter(name -> !name.equals("identity"));
    if (packing.isPresent() && !packing.get().equals("gzip")) {
      throw new FetchFailed(question.address(), "expected gzip, got " + packing.get());
    }
    byte[] body =
        packing.isPresent() ? Gzip.unpacked(response.body(), limits.bytes()) : response.body();
    return new Fetched(question.address(), response.statusCode(), response.headers(), body);
  }

  private HttpResponse<byte[]> sent(Question question) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request(question), _ -> new BoundedBody(limits.bytes()));
    try {
      return answer.get(limits.wholeAnswer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException("a request failed for no reason of the network", e);
    } catch (TimeoutException e) {
      throw new IOException(
          "no whole answer within %d ms".formatted(limits.wholeAnswer().toMillis()), e);
    } finally {
      answer.cancel(true);
    }
  }

  private HttpRequest request(Question question) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(question.address())
            .timeout(limits.answer())
            .header("User-Agent", userAgent.toString())
            .header("Accept-Encoding", "gzip");
    question
        .form()
        .ifPresent(form ->
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    return request.build();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
