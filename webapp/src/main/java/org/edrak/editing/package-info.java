/**
 * The pages on which surveys are written: the editor with its preview, publishing, versions, settings, translations, and
 * the brand that customers see.
 */
@NullMarked
package org.edrak.editing;

import org.jspecify.annotations.NullMarked;
