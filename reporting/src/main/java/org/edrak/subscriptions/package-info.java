/**
 * Reports that come by themselves: who gets which saved report each Monday. A subscription gives no right: whether its reader
 * may see the report is asked again at each sending. When a mail is due, it goes into the queue of {@code org.edrak.mail}.
 */
@NullMarked
package org.edrak.subscriptions;

import org.jspecify.annotations.NullMarked;
