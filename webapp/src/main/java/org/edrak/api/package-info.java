/**
 * The JSON API of surveys, responses, reviews and the report; it asks the same stores as the pages.
 */
@NullMarked
package org.edrak.api;

import org.jspecify.annotations.NullMarked;
