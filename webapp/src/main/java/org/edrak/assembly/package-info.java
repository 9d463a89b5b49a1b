/**
 * Puts the modules together: which analyser reads texts, and what runs in the background.
 */
@NullMarked
package org.edrak.assembly;

import org.jspecify.annotations.NullMarked;
