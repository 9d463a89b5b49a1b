/**
 * Files of reviews, however long: read whole before anything is stored, then stored some hundred rows at a time, each
 * time together with the number of the last of them. So a file goes on where it stopped, and no row comes in twice.
 */
@NullMarked
package org.edrak.reviewimports;

import org.jspecify.annotations.NullMarked;
