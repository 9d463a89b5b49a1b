/**
 * Files from outside: encodings, columns, and rows that could not be taken over, with the reason.
 */
@NullMarked
package org.edrak.imports;

import org.jspecify.annotations.NullMarked;
