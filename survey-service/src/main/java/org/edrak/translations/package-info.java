/**
 * The languages of a questionnaire: which of its texts are translated, and files for those who translate. Pure functions
 * on the definition's JSON, so that a draft that is not finished can be translated too.
 */
@NullMarked
package org.edrak.translations;

import org.jspecify.annotations.NullMarked;
