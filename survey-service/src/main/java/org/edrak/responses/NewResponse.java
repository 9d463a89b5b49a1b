package org.edrak.responses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.edrak.answers.Answer;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.CheckedAnswers;
import org.edrak.answers.StoredAnswers;
import org.jspecify.annotations.Nullable;

/**
 * A submission that is about to be stored.
 *
 * @param questionnaireId the version that was answered
 * @param checked valid answers, as {@link AnswerRules} gave them
 * @param idempotencyKey the sender's own name for this submission, so that sending it again stores nothing twice; at
 *     most 100 characters
 */
public record NewResponse(
        long questionnaireId,
        Channel channel,
        String locale,
        Instant submittedAt,
        CheckedAnswers checked,
        @Nullable String idempotencyKey,
        Course course) {

    Map<String, Answer> answers() {
        return checked.answers();
    }

    /** What tells two submissions under one key apart: SHA-256 of the answers, in hexadecimal. */
    String digest() {
        return digest(StoredAnswers.write(answers()), checked.words().values());
    }

    /** The same of answers that are written already. */
    static String digest(String answers, Collection<String> words) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(answers.getBytes(StandardCharsets.UTF_8));
            words.forEach(each -> sha.update(each.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
