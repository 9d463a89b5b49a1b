/**
 * What the application needs of this server and could not have of another one; all of it is here, so that a move to the
 * next is cheap.
 */
@NullMarked
package org.edrak.server;

import org.jspecify.annotations.NullMarked;
