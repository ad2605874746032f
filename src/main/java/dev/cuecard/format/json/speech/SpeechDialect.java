package dev.cuecard.format.json.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a recognizer's JSON holds what was said. The constants stand in the order of preference
/// for files that say the same twice: sentences before words.
enum SpeechDialect {
  /// openai-whisper, faster-whisper, stable-ts, WhisperX, whisper-timestamped, and the
  /// `verbose_json` of OpenAI's API.
  WHISPER("segments[]"),

  /// whisper.cpp (`-oj`, `-ojf`).
  WHISPER_CPP("transcription[]"),

  /// The speech recognition pipeline of Hugging Face's transformers.
  CHUNKS("chunks[]"),

  /// AWS Transcribe: what one speaker says without a pause.
  AWS_SEGMENTS("results.audio_segments[]"),

  /// Deepgram, if utterances were asked for.
  DEEPGRAM_UTTERANCES("results.utterances[]"),

  /// AssemblyAI, if speakers were asked for.
  UTTERANCES("utterances[]"),

  /// Rev.ai: what one speaker says, in words and punctuation.
  MONOLOGUES("monologues[]"),

  /// A plain list: youtube-transcript-api, node-subtitle and many scripts.
  LIST("[]"),

  /// AssemblyAI, or OpenAI's API if only words were asked for.
  WORDS("words[]"),

  /// WhisperX.
  WORD_SEGMENTS("word_segments[]"),

  /// AWS Transcribe: words and punctuation.
  AWS_ITEMS("results.items[]"),

  /// Google Speech-to-Text, if times of words were asked for.
  GOOGLE("results[].alternatives[].words[]"),

  /// Deepgram.
  DEEPGRAM_WORDS("results.channels[].alternatives[].words[]");

  private static final Map<String, SpeechDialect> BY_PATH = new HashMap<>();
  private static final Set<String> ON_THE_WAY = new HashSet<>(Set.of("", "result"));

  static {
    for (SpeechDialect dialect : values()) {
      BY_PATH.put(dialect.path, dialect);
      for (int at = 0; at < dialect.path.length(); at++) {
        if (dialect.path.charAt(at) == '.' || dialect.path.charAt(at) == '[') {
          ON_THE_WAY.add(dialect.path.substring(0, at));
        }
      }
    }
  }

  private final String path;

  SpeechDialect(String path) {
    this.path = path;
  }

  /// The dialect whose segments or words stand at `path`.
  static Optional<SpeechDialect> at(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  /// Whether any dialect, or the name of the language, may stand below `path`.
  static boolean isOnTheWay(String path) {
    return ON_THE_WAY.contains(path);
  }

  /// The path of its segments or words in a [dev.cuecard.format.json.JsonOutline].
  String path() {
    return path;
  }

  /// Whether it lists words, which make no cues of their own.
  boolean isWords() {
    return switch (this) {
      case WORDS, WORD_SEGMENTS, AWS_ITEMS, GOOGLE, DEEPGRAM_WORDS -> true;
      default -> false;
    };
  }

  /// Whether such a file surely comes from a machine.
  boolean isAutomatic() {
    return this != LIST;
  }
}
