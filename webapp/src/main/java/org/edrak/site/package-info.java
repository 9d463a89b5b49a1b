/**
 * The pages of surveys, reviews and the report: each asks the stores and fills a view.
 */
@NullMarked
package org.edrak.site;

import org.jspecify.annotations.NullMarked;
