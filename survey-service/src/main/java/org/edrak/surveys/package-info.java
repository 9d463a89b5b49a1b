/**
 * Surveys and their questionnaires: what is asked, of whom, and through which link.
 */
@NullMarked
package org.edrak.surveys;

import org.jspecify.annotations.NullMarked;
