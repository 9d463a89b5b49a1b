/**
 * What others send or offer, as reviews: JSON of any shape by paths, RSS and Atom, the feeds of app stores. Pure: bytes
 * and a mapping in, reviews and problems out.
 */
@NullMarked
package org.edrak.feeds;

import org.jspecify.annotations.NullMarked;
