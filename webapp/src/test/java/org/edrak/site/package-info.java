/** The application as tests see it from outside. */
@NullMarked
package org.edrak.site;

import org.jspecify.annotations.NullMarked;
