/**
 * The database as the application finds it: where it is, and its tables brought up to date before anyone uses them.
 */
@NullMarked
package org.edrak.storage;

import org.jspecify.annotations.NullMarked;
