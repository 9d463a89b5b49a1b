/**
 * The only way out to addresses that people typed. Where such an address leads is decided by whoever runs its name
 * server, so every connection goes to an address that was looked at first, and to no machine of the house.
 */
@NullMarked
package org.edrak.outbound;

import org.jspecify.annotations.NullMarked;
