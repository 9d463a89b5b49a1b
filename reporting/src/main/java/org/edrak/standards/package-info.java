/**
 * What a workspace holds its figures against: targets and promises, known shares, and the events that explain a curve. They are the
 * workspace's own words, so they stand apart from what is computed.
 */
@NullMarked
package org.edrak.standards;

import org.jspecify.annotations.NullMarked;
