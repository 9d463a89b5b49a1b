/**
 * What the writer of a text wants and how soon, told by cues that anybody can read and change: a file per language.
 */
@NullMarked
package org.edrak.analysis.kinds;

import org.jspecify.annotations.NullMarked;
