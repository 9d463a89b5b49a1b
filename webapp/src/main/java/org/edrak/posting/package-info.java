/**
 * Reports by mail, as people see them: what the mails say, where they are wished for and tried, and the page behind each
 * mail's link to leave.
 */
@NullMarked
package org.edrak.posting;

import org.jspecify.annotations.NullMarked;
