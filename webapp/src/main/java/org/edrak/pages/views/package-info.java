/**
 * What each page shows, as values that a resource fills and a template lays out.
 */
@NullMarked
package org.edrak.pages.views;

import org.jspecify.annotations.NullMarked;
