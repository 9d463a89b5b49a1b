package org.edrak.pages.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey as the customer answers it, posted to {@code /s/{link}}.
 *
 * @param link the survey's public name in the address
 * @param brand who asks
 * @param submission sent along, so that a form sent twice counts once
 * @param languages in which the survey can be read, {@code fa} and {@code en}
 */
public record AnswerView(
        String link,
        String brand,
        String title,
        @Nullable String intro,
        List<Question> questions,
        List<String> languages,
        String submission,
        Form form)
        implements View {}
