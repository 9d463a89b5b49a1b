/**
 * The workspace: the brand or company in which everything else lives, with its time zone and language.
 */
@NullMarked
package org.edrak.workspaces;

import org.jspecify.annotations.NullMarked;
