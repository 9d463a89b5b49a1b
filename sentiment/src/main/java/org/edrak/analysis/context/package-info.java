/**
 * Models over what an encoder sees at each word of a text, for questions that a workspace's own labels answer: which
 * aspects a text speaks of and how, or which class it belongs to. Apart from the linear models because a word's vector
 * knows its sentence: no clause need be cut to tell what is said of what.
 */
@NullMarked
package org.edrak.analysis.context;

import org.jspecify.annotations.NullMarked;
