/// Message bundles in all their forms.
@NullMarked
package dev.cuecard.bundle;

import org.jspecify.annotations.NullMarked;
