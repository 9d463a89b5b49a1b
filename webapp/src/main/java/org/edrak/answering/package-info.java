/**
 * What a customer meets: the pages of a survey one by one, from the welcome to the thanks. They need no script.
 */
@NullMarked
package org.edrak.answering;

import org.jspecify.annotations.NullMarked;
