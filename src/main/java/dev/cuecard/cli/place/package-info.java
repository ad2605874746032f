/// Where what a user names is: the corpus and the index, documents and files.
@NullMarked
package dev.cuecard.cli.place;

import org.jspecify.annotations.NullMarked;
