/**
 * An encoder for English whose weights others trained, with a head of our own; a file beside the application, since it
 * weighs more than all the rest.
 */
@NullMarked
package org.edrak.encoder;

import org.jspecify.annotations.NullMarked;
