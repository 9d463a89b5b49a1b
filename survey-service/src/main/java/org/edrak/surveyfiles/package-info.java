/**
 * Files of other survey tools, taken over: a definition of ours, the answers, and what could not be taken over and why.
 */
@NullMarked
package org.edrak.surveyfiles;

import org.jspecify.annotations.NullMarked;
