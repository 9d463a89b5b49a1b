/**
 * What customers begin to speak of, without a list of what to look for: phrases that grow, to be named or dismissed.
 */
@NullMarked
package org.edrak.themes;

import org.jspecify.annotations.NullMarked;
