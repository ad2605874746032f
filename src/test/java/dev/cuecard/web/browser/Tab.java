package dev.cuecard.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/// A page as somebody sees and uses it.
final class Tab implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int PATIENCE_MS = 20_000;
  private static final int PAUSE_MS = 20;
  private static final int SHIFT = 8;
  private static final Map<String, Integer> KEYS =
      Map.of("Enter", 13, "Tab", 9, "ArrowDown", 40, "ArrowUp", 38, "Escape", 27);

  private final DevTools tools;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Semaphore loaded = new Semaphore(0);
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Tab(DevTools tools) {
    this.tools = tools;
    tools.onEvent(this::note);
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      tools.send(domain + ".enable", Map.of());
    }
    size(1280, 900);
    dark(false);
  }

  private void note(JsonNode event) {
    JsonNode said = event.path("params");
    switch (event.path("method").stringValue("")) {
      case "Page.loadEventFired" -> loaded.release();
      case "Network.requestWillBeSent" ->
          requests.add(said.path("request").path("url").stringValue());
      case "Runtime.exceptionThrown" -> complaints.add(said.path("exceptionDetails").toString());
      case "Log.entryAdded" -> complaints.add(said.path("entry").path("text").stringValue());
      default -> {}
    }
  }

  /// The addresses that anything was asked from.
  List<String> requests() {
    return requests;
  }

  /// What the browser had to object: faults of scripts, what a policy forbids.
  List<String> complaints() {
    return complaints;
  }

  void size(int width, int height) {
    tools.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void dark(boolean dark) {
    tools.send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /// Which language the browser asks for.
  void language(String tag) {
    String agent = evaluate("navigator.userAgent").stringValue();
    tools.send("Network.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", tag));
  }

  void withoutScripts() {
    tools.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  void open(URI address) {
    if (address.getFragment() != null) {
      load("about:blank"); // a page that is there already would not be loaded again
    }
    load(address.toString());
  }

  private void load(String address) {
    loaded.drainPermits();
    tools.send("Page.navigate", Map.of("url", address));
    try {
      if (!loaded.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("waited in vain for " + address);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// The value of an expression in the page; of a promise what it promises.
  JsonNode evaluate(String expression) {
    JsonNode answer =
        tools.send(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.path("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /// Waits until an expression is true.
  void await(String condition) {
    for (int waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
      if (holds(condition)) {
        return;
      }
      try {
        Thread.sleep(PAUSE_MS);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("waited in vain for " + condition);
  }

  /// Whether an expression is true; it is not while a page is just being left.
  private boolean holds(String condition) {
    try {
      return evaluate("Boolean(" + condition + ")").booleanValue();
    } catch (AssertionError e) {
      return false;
    }
  }

  String text(String selector) {
    return evaluate("document.querySelector('%s')?.innerText ?? ''".formatted(selector))
        .stringValue();
  }

  /// Presses the mouse in the middle of an element.
  void click(String selector) {
    JsonNode box =
        evaluate(
            """
            (() => {
              const element = document.querySelector('%s');
              element.scrollIntoView({block: "center"});
              const box = element.getClientRects()[0];
              return [box.x + box.width / 2, box.y + box.height / 2];
            })()\
            """
                .formatted(selector));
    for (String type : List.of("mousePressed", "mouseReleased")) {
      tools.send(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              box.get(0).doubleValue(),
              "y",
              box.get(1).doubleValue(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /// Types a text where the cursor is.
  void type(String text) {
    tools.send("Input.insertText", Map.of("text", text));
  }

  void press(String key) {
    press(key, 0);
  }

  void pressWithShift(String key) {
    press(key, SHIFT);
  }

  private void press(String key, int modifiers) {
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    for (String type : List.of("keyDown", "keyUp")) {
      tools.send(
          "Input.dispatchKeyEvent",
          Map.of(
              "type", type,
              "key", key,
              "text", type.equals("keyDown") ? text : "",
              "windowsVirtualKeyCode",
                  KEYS.getOrDefault(key, (int) key.toUpperCase(java.util.Locale.ROOT).charAt(0)),
              "modifiers", modifiers));
    }
  }

  /// Keeps a picture of what is seen in `target/screenshots`.
  void screenshot(String name) {
    String picture =
        tools.send("Page.captureScreenshot", Map.of("format", "png")).path("data").stringValue();
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What axe-core finds against WCAG 2.2, levels A and AA, a line each.
  List<String> barriers() {
    evaluate(Axe.SOURCE + "; true");
    JsonNode found =
        evaluate(
            """
            axe.run({
              preload: false,
              resultTypes: ["violations"],
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
            }).then(result =>
              result.violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ": " + node.target.join(" ") + " — " + node.failureSummary)))\
            """);
    return found.values().stream().map(JsonNode::stringValue).toList();
  }

  private static final class Axe {
    static final String SOURCE = source();

    private static String source() {
      try (InputStream in = Tab.class.getResourceAsStream("/axe.min.js")) {
        return new String(
            java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    tools.send("Page.close", Map.of());
    tools.close();
  }
}
