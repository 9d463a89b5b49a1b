/**
 * The pages on what customers speak of: the workspace's own aspects, what emerges, and why a text was understood as it was.
 */
@NullMarked
package org.edrak.subjects;

import org.jspecify.annotations.NullMarked;
