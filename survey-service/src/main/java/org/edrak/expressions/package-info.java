/**
 * The small language in which a questionnaire's author says what depends on earlier answers. Pure: it knows neither
 * questions nor storage. {@code expressions.js} is its twin in the browser, and one table of cases holds for both.
 */
@NullMarked
package org.edrak.expressions;

import org.jspecify.annotations.NullMarked;
