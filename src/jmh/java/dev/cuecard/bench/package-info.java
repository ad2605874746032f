/// Benchmarks of the program as a whole, run by the scripts in `bench/`.
@NullMarked
package dev.cuecard.bench;

import org.jspecify.annotations.NullMarked;
