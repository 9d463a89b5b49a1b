package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.edrak.scoring.ShownModel;
import org.edrak.summaries.Summaries;

/**
 * Says whose opinions a workspace's report counts. When another model version is shown, the sums of the one before stay until
 * those of the new one are whole: until then rows and words are read by the version before, too, so that they fit the sums.
 */
@ApplicationScoped
class ReportedModel {
    @Inject
    private Summaries summaries;

    @Inject
    private ShownModel shown;

    String version(long workspaceId) {
        return summaries
                .current(workspaceId)
                .map(sums -> sums.basis().modelVersion())
                .orElseGet(() -> shown.version(workspaceId));
    }
}
