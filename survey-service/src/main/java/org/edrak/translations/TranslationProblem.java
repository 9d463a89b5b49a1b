package org.edrak.translations;

import java.util.List;

/**
 * What could not be used of a file with translations, or what somebody should look at.
 *
 * @param line where: the row as a spreadsheet counts it, or the line of an XML file, from 1
 * @param key the text's key as it stands in the file; empty when the whole line or file is meant
 * @param locale the language that is meant; empty when all are
 * @param code key of the message that says what is wrong
 * @param arguments what the message names
 * @param isWarning whether the translation is used all the same
 */
public record TranslationProblem(
        long line, String key, String locale, String code, List<String> arguments, boolean isWarning) {}
