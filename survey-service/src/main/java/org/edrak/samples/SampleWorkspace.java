package org.edrak.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edrak.responses.AnswerRules;
import org.edrak.responses.Channel;
import org.edrak.responses.NewResponse;
import org.edrak.responses.Responses;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.Reviews;
import org.edrak.reviews.Stars;
import org.edrak.surveys.Questionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;

/** Fills a workspace with the sample year, so that somebody new sees what a year of feedback looks like. */
@ApplicationScoped
public class SampleWorkspace {
    private static final long SEED = 1404;
    private static final int BATCH = 500;

    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    @Inject
    private Reviews reviews;

    @Inject
    private InstantSource clock;

    /** The definition of the sample's questionnaire. */
    public static String questionnaire() {
        try (InputStream in = SampleWorkspace.class.getResourceAsStream("sample-survey.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes the sample's survey and stores its year of answers and reviews; what is there already stays as it is. */
    public void fill(long workspaceId) {
        Survey survey = surveys.of(workspaceId).stream()
                .filter(each ->
                        surveys.published(each.questionnaireId()).definition().equals(questionnaire()))
                .findFirst()
                .orElseGet(() -> surveys.publish(workspaceId, questionnaire()));
        LocalDate yesterday =
                clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        SampleYear year = SampleYear.ending(yesterday, SEED);
        store(survey, year.responses());
        reviews.add(
                workspaceId,
                year.reviews().stream().map(SampleWorkspace::review).toList());
    }

    private void store(Survey survey, List<SampleResponse> year) {
        Questionnaire questionnaire = surveys.questionnaire(survey);
        List<NewResponse> batch = new ArrayList<>();
        for (int i = 0; i < year.size(); i++) {
            SampleResponse sample = year.get(i);
            batch.add(new NewResponse(
                    Channel.of(sample.channel()),
                    sample.locale(),
                    sample.at(),
                    AnswerRules.check(questionnaire, given(sample)),
                    "sample:" + i));
            if (batch.size() == BATCH || i == year.size() - 1) {
                responses.storeNew(survey, batch);
                batch.clear();
            }
        }
    }

    private static Map<String, String> given(SampleResponse sample) {
        Map<String, String> given = new HashMap<>();
        given.put("nps", Integer.toString(sample.nps()));
        Integer csat = sample.csat();
        String text = sample.text();
        if (csat != null) {
            given.put("csat", csat.toString());
        }
        if (text != null) {
            given.put("why", text);
        }
        sample.pairs().forEach((driver, pair) -> {
            given.put(driver.key() + ".expectation", Integer.toString(pair.expectation()));
            given.put(driver.key() + ".perception", Integer.toString(pair.perception()));
        });
        return given;
    }

    private static NewReview review(SampleReview sample) {
        return new NewReview(
                sample.source(),
                sample.externalId(),
                sample.text(),
                new Stars(sample.stars(), 1, 5),
                sample.author(),
                null,
                null,
                sample.at());
    }
}
