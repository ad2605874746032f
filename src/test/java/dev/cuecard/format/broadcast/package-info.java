/// The rules of broadcast formats in `docs/formats.md`, and small encoders that make their files.
@org.jspecify.annotations.NullMarked
package dev.cuecard.format.broadcast;
