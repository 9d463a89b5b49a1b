/**
 * Reports that people come back to: a name and what the address asked for. Nothing of the figures is kept, so a saved report
 * is always of today's data and of the reader's rights.
 */
@NullMarked
package org.edrak.savedreports;

import org.jspecify.annotations.NullMarked;
