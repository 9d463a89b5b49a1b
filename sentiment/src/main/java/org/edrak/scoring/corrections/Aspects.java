package org.edrak.scoring.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edrak.analysis.aspects.Aspect;
import org.edrak.analysis.aspects.OwnDriver;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.questionnaires.Driver;
import org.edrak.taxonomies.Taxonomies;

/** The aspects that people may name in a correction: those that ship, and the workspace's own. */
@ApplicationScoped
public class Aspects {
    @Inject
    private Taxonomies taxonomies;

    /** The keys of those that texts are read for, in the order of the taxonomy. */
    public List<String> keys(long workspaceId) {
        return List.copyOf(taxonomies.vocabulary(workspaceId).known().keySet());
    }

    /** What an aspect usually counts for, also where texts are no longer read for it; empty when there is no such aspect. */
    public Optional<Driver> driver(long workspaceId, String aspect) {
        return Optional.ofNullable(taxonomies.vocabulary(workspaceId).known().get(aspect))
                .or(() -> Taxonomy.shippedAspects().stream()
                        .filter(shipped -> shipped.key().equals(aspect))
                        .findFirst())
                .map(Aspect::driver);
    }

    /** The drivers that an aspect may count for: the common ones, and the workspace's own. */
    public List<String> drivers(long workspaceId) {
        return Stream.concat(
                        Driver.COMMON.stream(),
                        taxonomies.vocabulary(workspaceId).drivers().stream().map(OwnDriver::driver))
                .map(Driver::key)
                .toList();
    }
}
