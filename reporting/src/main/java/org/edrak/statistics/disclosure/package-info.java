/**
 * Which counts may be shown, so that no figure betrays a person.
 */
@NullMarked
package org.edrak.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
