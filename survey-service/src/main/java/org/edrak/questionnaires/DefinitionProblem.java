package org.edrak.questionnaires;

import java.util.List;

/**
 * Something that is wrong with a questionnaire's definition, and where.
 *
 * @param path where it is, as in {@code pages[0].elements[2].rateMax}; empty for the whole
 * @param code what it is, a key of the messages that pages and the API show
 * @param arguments what the message names
 */
public record DefinitionProblem(String path, String code, List<String> arguments) {}
