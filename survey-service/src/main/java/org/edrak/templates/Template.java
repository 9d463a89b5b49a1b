package org.edrak.templates;

import org.edrak.questionnaires.LocalizedText;

/**
 * A questionnaire to start from, and what a team needs to know to choose it.
 *
 * @param key its name in addresses, lower-case Latin letters and hyphens
 * @param title what it measures
 * @param description when to use it, and what to change first
 * @param questions how many questions a customer can be asked: texts and hidden fields are not counted
 * @param minutes how long a customer needs for it, at least 1
 * @param definition the questionnaire as JSON, in Persian and English; its {@code locale} is {@code en}
 */
public record Template(
        String key, LocalizedText title, LocalizedText description, int questions, int minutes, String definition) {}
