/**
 * What is asked: questionnaires with their pages, questions and logic, read from a JSON definition.
 */
@NullMarked
package org.edrak.questionnaires;

import org.jspecify.annotations.NullMarked;
