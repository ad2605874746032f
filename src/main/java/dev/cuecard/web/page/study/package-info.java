/// What is made of a whole course, or of one document: study guides.
@NullMarked
package dev.cuecard.web.page.study;

import org.jspecify.annotations.NullMarked;
