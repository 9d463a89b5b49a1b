package org.edrak.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;

/** Open invitations to become a member. */
@ApplicationScoped
@Transactional
public class MemberInvitations {
    private static final Duration VALID = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    @Inject
    private Members members;

    /** Invites an address, in place of an earlier invitation of it, and tells the token this once. */
    public String invite(long workspaceId, String email, Role role) {
        String address = NewMember.normalized(email);
        entities.createQuery("delete from MemberInvitation i where i.workspaceId = :workspace and i.email = :email")
                .setParameter("workspace", workspaceId)
                .setParameter("email", address)
                .executeUpdate();
        String token = Secrets.next();
        Instant now = clock.instant();
        entities.persist(new MemberInvitation(
                Ids.next(), workspaceId, address, role, Secrets.hash(token), now, now.plus(VALID)));
        return token;
    }

    public List<MemberInvitation> open(long workspaceId) {
        return entities.createQuery(
                        "select i from MemberInvitation i where i.workspaceId = :workspace and i.expiresAt > :now"
                                + " order by i.id",
                        MemberInvitation.class)
                .setParameter("workspace", workspaceId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The invitation of a token, while it is open. */
    public Optional<MemberInvitation> find(String token) {
        return byHash(token, LockModeType.NONE);
    }

    /** Makes the invited person a member and uses the invitation up; empty when it is no longer open. */
    public Optional<Member> accept(String token, String name, String password) {
        Optional<MemberInvitation> found = byHash(token, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(entities::remove);
        return found.filter(invitation -> !members.isKnown(invitation.email()))
                .map(invitation -> members.add(
                        invitation.workspaceId(),
                        new NewMember(invitation.email(), name, invitation.role(), password)));
    }

    private Optional<MemberInvitation> byHash(String token, LockModeType lock) {
        return entities.createQuery(
                        "select i from MemberInvitation i where i.tokenHash = :hash", MemberInvitation.class)
                .setParameter("hash", Secrets.hash(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(invitation -> invitation.isOpen(clock.instant()));
    }
}
