package dev.cuecard.document;

import java.time.Instant;

/// Who wrote something on a wiki, and when: `Name (talk) 15:41, 24 August 2015 (UTC)`.
public record Signature(String user, Instant time) {}
