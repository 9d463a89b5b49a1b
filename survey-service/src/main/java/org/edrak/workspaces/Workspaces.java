package org.edrak.workspaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.edrak.ids.Ids;

/** All workspaces. */
@ApplicationScoped
@Transactional
public class Workspaces {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** Makes a workspace; {@code name} has 1 to 120 characters. */
    public Workspace create(String name, ZoneId zone, Locale locale) {
        var workspace = new Workspace(Ids.next(), name, zone, locale, clock.instant());
        entities.persist(workspace);
        return workspace;
    }

    /** Gives a workspace another name, zone and language. */
    public Workspace describe(long id, String name, ZoneId zone, Locale locale) {
        Workspace workspace = get(id);
        workspace.describe(name, zone, locale);
        return workspace;
    }

    public Optional<Workspace> find(long id) {
        return Optional.ofNullable(entities.find(Workspace.class, id));
    }

    /**
     * The workspace of somebody who is known to be in it.
     *
     * @throws IllegalStateException when there is none, which the database rules out
     */
    public Workspace get(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no workspace " + id));
    }

    /** All, oldest first. */
    public List<Workspace> all() {
        return entities.createQuery("select w from Workspace w order by w.id", Workspace.class)
                .getResultList();
    }
}
