package org.edrak.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.edrak.people.SetupLinks;
import org.edrak.storage.DatabaseReady;

/** Tells whoever started the server the set-up link, at each start while nobody owns anything. */
@ApplicationScoped
class SetupAnnouncement {
    @Inject
    private SetupLinks links;

    /** By a property of this process, which the start command prints and clears: the token must be in no log. */
    void announce(@Observes DatabaseReady ready) {
        links.issue().ifPresent(token -> System.setProperty("edrak.setup.token", token));
    }
}
