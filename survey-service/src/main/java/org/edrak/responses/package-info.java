/**
 * What customers answered: responses, finished and begun, and how they are taken in.
 */
@NullMarked
package org.edrak.responses;

import org.jspecify.annotations.NullMarked;
