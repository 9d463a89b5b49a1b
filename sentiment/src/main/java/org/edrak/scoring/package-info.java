/**
 * Gives every verbatim its opinions, once per model version.
 */
@NullMarked
package org.edrak.scoring;

import org.jspecify.annotations.NullMarked;
