/// Questions whose answers stand in a text: the exercises of a course, and such as are made of its
/// sentences. Start reading at [dev.cuecard.question.Questions].
@NullMarked
package dev.cuecard.question;

import org.jspecify.annotations.NullMarked;
