package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.edrak.ids.Ids;
import org.edrak.surveys.PublishedQuestionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.surveys.VersionChange;

/** Where the versions of a survey ask the same question on different scales. */
@ApplicationScoped
class ScaleChanges {
    @Inject
    private Surveys surveys;

    /** The changes of a survey's scales that were published before {@code end}, newest first. */
    List<ScaleChange> of(Survey survey, Instant end) {
        List<PublishedQuestionnaire> versions = surveys.versions(survey.workspaceId(), survey.id()).stream()
                .filter(version -> version.publishedAt().isBefore(end))
                .toList();
        List<ScaleChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < versions.size(); i++) {
            int version = versions.get(i).version();
            VersionChange.between(
                            surveys.questionnaire(versions.get(i + 1).id()),
                            surveys.questionnaire(versions.get(i).id()))
                    .forEach(change -> {
                        if (change instanceof VersionChange.Rescaled rescaled) {
                            changes.add(change(survey, version, rescaled));
                        }
                    });
        }
        return changes;
    }

    private static ScaleChange change(Survey survey, int version, VersionChange.Rescaled rescaled) {
        return new ScaleChange(
                Ids.text(survey.id()),
                rescaled.name(),
                rescaled.title().byLocale(),
                version,
                rescaled.from(),
                rescaled.to());
    }
}
