/**
 * What a person sees: the page around everything, its words in both languages, its assets and templates.
 */
@NullMarked
package org.edrak.pages;

import org.jspecify.annotations.NullMarked;
