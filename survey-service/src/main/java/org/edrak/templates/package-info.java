/**
 * Questionnaires that a team can start from: established ways to ask, written in Persian and English.
 */
@NullMarked
package org.edrak.templates;

import org.jspecify.annotations.NullMarked;
