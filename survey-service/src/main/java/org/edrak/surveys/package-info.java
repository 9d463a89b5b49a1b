/**
 * Surveys: the versions of their questionnaires, their public links, who changed what.
 */
@NullMarked
package org.edrak.surveys;

import org.jspecify.annotations.NullMarked;
