/**
 * What people say of a text instead of a model: kept with who and when, in force at once, and over every later model.
 */
@NullMarked
package org.edrak.scoring.corrections;

import org.jspecify.annotations.NullMarked;
