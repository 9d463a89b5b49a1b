/**
 * Which engine reads which language: the one place to change when an engine comes or goes.
 */
@NullMarked
package org.edrak.analysis.engines;

import org.jspecify.annotations.NullMarked;
