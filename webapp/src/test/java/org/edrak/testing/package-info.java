/** The application as tests see it from outside. */
@NullMarked
package org.edrak.testing;

import org.jspecify.annotations.NullMarked;
