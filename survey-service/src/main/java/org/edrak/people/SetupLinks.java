package org.edrak.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.edrak.ids.Secrets;
import org.edrak.workspaces.Workspace;
import org.edrak.workspaces.Workspaces;

/** The way in while nobody owns anything: one link, told to whoever started the server. */
@ApplicationScoped
@Transactional
public class SetupLinks {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    @Inject
    private Members members;

    @Inject
    private Workspaces workspaces;

    /** A new token in place of any earlier one; empty once there is an owner. */
    public Optional<String> issue() {
        entities.createQuery("delete from SetupLink").executeUpdate();
        if (members.anyOwner()) {
            return Optional.empty();
        }
        String token = Secrets.next();
        entities.persist(new SetupLink(Secrets.hash(token), clock.instant()));
        return Optional.of(token);
    }

    public boolean isOpen(String token) {
        return entities.find(SetupLink.class, Secrets.hash(token)) != null && !members.anyOwner();
    }

    /**
     * Uses the link up: its holder becomes owner of the workspace, which is made if there is none.
     *
     * @return empty when the link is not open any more
     */
    public Optional<Member> use(String token, NewMember owner, String workspaceName, ZoneId zone, Locale locale) {
        SetupLink link = entities.find(SetupLink.class, Secrets.hash(token), LockModeType.PESSIMISTIC_WRITE);
        if (link == null || members.anyOwner()) {
            return Optional.empty();
        }
        entities.remove(link);
        List<Workspace> existing = workspaces.all();
        Workspace workspace = existing.isEmpty()
                ? workspaces.create(workspaceName, zone, locale)
                : workspaces.describe(existing.get(0).id(), workspaceName, zone, locale);
        entities.flush();
        return Optional.of(members.add(workspace.id(), owner));
    }
}
