/**
 * The report as an Excel workbook.
 */
@NullMarked
package org.edrak.workbook;

import org.jspecify.annotations.NullMarked;
