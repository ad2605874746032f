/// Results as people and programs get them.
@NullMarked
package dev.cuecard.render;

import org.jspecify.annotations.NullMarked;
