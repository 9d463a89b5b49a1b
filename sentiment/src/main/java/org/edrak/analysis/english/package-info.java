/**
 * Reads English with Stanford CoreNLP: its tokenizer, tagger, shift-reduce parser and recursive sentiment network.
 */
@NullMarked
package org.edrak.analysis.english;

import org.jspecify.annotations.NullMarked;
