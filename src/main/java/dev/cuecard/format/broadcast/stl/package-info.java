/// EBU STL (Tech 3264). Start reading at [dev.cuecard.format.broadcast.stl.EbuStlFormat].
@NullMarked
package dev.cuecard.format.broadcast.stl;

import org.jspecify.annotations.NullMarked;
