package org.edrak.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.edrak.ids.Secrets;
import org.edrak.people.Member;
import org.edrak.people.Members;

/** Sessions, kept in the database so that a restart signs nobody out; of the token only the hash is kept. */
@ApplicationScoped
@Transactional
public class Sessions {
    /** How long a session lasts, whatever is done in it. */
    public static final Duration LASTS = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    @Inject
    private Members members;

    /** A new session's token, and on the way those that are over are forgotten. */
    public String open(Member member) {
        Instant now = clock.instant();
        entities.createQuery("delete from Session s where s.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        String token = Secrets.next();
        entities.persist(new Session(Secrets.hash(token), member, Secrets.next(), now, now.plus(LASTS)));
        return token;
    }

    /** Who holds this token, while the session is open. */
    public Optional<Identity> find(String token) {
        return Optional.ofNullable(entities.find(Session.class, Secrets.hash(token)))
                .filter(session -> session.isOpen(clock.instant()))
                .flatMap(session -> members.find(session.workspaceId(), session.memberId())
                        .map(member -> Identity.of(member, session.csrf())));
    }

    public void close(String token) {
        entities.createQuery("delete from Session s where s.tokenHash = :hash")
                .setParameter("hash", Secrets.hash(token))
                .executeUpdate();
    }
}
