/// Results as text for people and as JSON for programs; the shapes of the JSON are in
/// `docs/schema`.
@NullMarked
package dev.cuecard.render;

import org.jspecify.annotations.NullMarked;
