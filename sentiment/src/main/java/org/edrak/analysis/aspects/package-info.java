/**
 * What customers talk about: a taxonomy of aspects for each language, each counting for one driver.
 */
@NullMarked
package org.edrak.analysis.aspects;

import org.jspecify.annotations.NullMarked;
