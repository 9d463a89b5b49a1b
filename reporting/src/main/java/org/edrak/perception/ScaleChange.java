package org.edrak.perception;

import java.util.Map;
import org.edrak.questionnaires.Scale;

/**
 * A question that a later version of its survey asks on another scale: answers before and after are counted apart.
 *
 * @param survey the survey's id
 * @param question the question's name, by which versions are matched
 * @param title the question in the languages of the survey
 * @param version the first version with the scale {@code to}
 */
public record ScaleChange(
        String survey, String question, Map<String, String> title, int version, Scale from, Scale to) {}
