/// Questions as the files that other programs read. Start reading at
/// [dev.cuecard.question.exchange.QuestionFormat]; each format is a class that quotes what it rests
/// on.
@NullMarked
package dev.cuecard.question.exchange;

import org.jspecify.annotations.NullMarked;
