/**
 * Persian and English text as people write it: one normaliser for search, importers and models alike.
 */
@NullMarked
package org.edrak.text;

import org.jspecify.annotations.NullMarked;
