/**
 * What the application needs of this server and its virtual machine and could not have of others; all of it is here, so that
 * a move to the next is cheap.
 */
@NullMarked
package org.edrak.server;

import org.jspecify.annotations.NullMarked;
