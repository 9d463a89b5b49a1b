package org.edrak.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;
import org.edrak.people.Role;

/** The keys of all workspaces; a revoked key is gone. */
@ApplicationScoped
@Transactional
public class ApiKeys {
    private static final String MARK = "edrak_";
    private static final int SHOWN = MARK.length() + 4;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** A new key, told this once. */
    public String create(long workspaceId, String name, Role role) {
        String secret = MARK + Secrets.next();
        entities.persist(new ApiKey(
                Ids.next(),
                workspaceId,
                name,
                role,
                secret.substring(0, SHOWN),
                Secrets.hash(secret),
                clock.instant()));
        return secret;
    }

    public List<ApiKey> of(long workspaceId) {
        return entities.createQuery(
                        "select k from ApiKey k where k.workspaceId = :workspace order by k.id", ApiKey.class)
                .setParameter("workspace", workspaceId)
                .getResultList();
    }

    /** Who sends this key, if it is one. */
    public Optional<Identity> find(String secret) {
        Optional<ApiKey> key = entities.createQuery("select k from ApiKey k where k.keyHash = :hash", ApiKey.class)
                .setParameter("hash", Secrets.hash(secret))
                .getResultStream()
                .findFirst();
        key.ifPresent(k -> k.noteUse(clock.instant()));
        return key.map(Identity::of);
    }

    /** The key, if it is this workspace's. */
    public Optional<ApiKey> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(ApiKey.class, id)).filter(k -> k.workspaceId() == workspaceId);
    }

    /** Ends a key at once; the key's name, or empty when this workspace has no such key. */
    public Optional<String> revoke(long workspaceId, long id) {
        Optional<ApiKey> key = find(workspaceId, id);
        key.ifPresent(entities::remove);
        return key.map(ApiKey::name);
    }
}
