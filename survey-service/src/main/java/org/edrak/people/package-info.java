/**
 * Who may sign in to a workspace, and what they may do there: members, roles, sessions and keys.
 */
@NullMarked
package org.edrak.people;

import org.jspecify.annotations.NullMarked;
