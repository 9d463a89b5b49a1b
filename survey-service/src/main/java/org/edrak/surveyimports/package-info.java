/**
 * Moving in: a survey that was asked with another tool, taken over whole from its files, with a look at it before.
 */
@NullMarked
package org.edrak.surveyimports;

import org.jspecify.annotations.NullMarked;
