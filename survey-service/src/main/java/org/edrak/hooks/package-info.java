/**
 * Reviews that another system brings by itself. It has no key of ours, only a secret with which it signs: what was
 * changed on the way, is old, or came before is refused.
 */
@NullMarked
package org.edrak.hooks;

import org.jspecify.annotations.NullMarked;
