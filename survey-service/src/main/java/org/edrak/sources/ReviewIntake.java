package org.edrak.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.Reviews;

/** The one way in for reviews: stores them and counts them with their sources, both or neither. */
@ApplicationScoped
@Transactional
public class ReviewIntake {
    @Inject
    private Sources sources;

    @Inject
    private Reviews reviews;

    /**
     * Stores reviews; sources that are not known are made.
     *
     * @param by how they came
     * @param given valid ones, at most a few thousand
     * @return of each, in their order, whether it was new
     */
    public List<Boolean> take(long workspaceId, SourceKind by, List<NewReview> given) {
        given.stream().map(NewReview::source).distinct().forEach(name -> know(workspaceId, name, by));
        List<Boolean> areNew = reviews.addEach(workspaceId, given);
        Map<String, List<Boolean>> bySource = new TreeMap<>();
        for (int i = 0; i < given.size(); i++) {
            bySource.computeIfAbsent(given.get(i).source(), any -> new ArrayList<>())
                    .add(areNew.get(i));
        }
        bySource.forEach((name, news) -> sources.add(workspaceId, name, Tally.of(news)));
        return areNew;
    }

    private void know(long workspaceId, String name, SourceKind by) {
        if (sources.named(workspaceId, name).isPresent()) {
            return;
        }
        try {
            sources.createFirst(workspaceId, name, by);
        } catch (PersistenceException e) {
            // Another has made it at the same moment, unless it is still not there.
            if (sources.named(workspaceId, name).isEmpty()) {
                throw e;
            }
        }
    }
}
