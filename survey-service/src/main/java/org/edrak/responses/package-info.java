/**
 * What customers answered: responses, their answers, and the rules that decide which answers are valid.
 */
@NullMarked
package org.edrak.responses;

import org.jspecify.annotations.NullMarked;
