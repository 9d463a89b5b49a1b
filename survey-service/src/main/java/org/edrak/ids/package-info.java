/**
 * Identifiers that sort by the time they were given, assigned by the application and not by the database.
 */
@NullMarked
package org.edrak.ids;

import org.jspecify.annotations.NullMarked;
