/**
 * Where charts draw their marks: plain geometry in per cent, mirrored for scripts that run from right to left.
 */
@NullMarked
package org.edrak.pages.charts;

import org.jspecify.annotations.NullMarked;
