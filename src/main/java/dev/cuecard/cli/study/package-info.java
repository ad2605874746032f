/// Commands that make something to study of talk: chapters, terms, summaries, questions and guides.
@NullMarked
package dev.cuecard.cli.study;

import org.jspecify.annotations.NullMarked;
