/// What is made of a whole course: study guides, and how far it is translated.
@NullMarked
package dev.cuecard.web.page.study;

import org.jspecify.annotations.NullMarked;
