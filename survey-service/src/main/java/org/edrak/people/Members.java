package org.edrak.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.ids.Ids;

/** All members, each reached within its workspace or by its e-mail address. */
@ApplicationScoped
@Transactional
public class Members {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** Adds a member; the address must not be one already, see {@link #isKnown}. */
    public Member add(long workspaceId, NewMember described) {
        var member = new Member(Ids.next(), workspaceId, described, clock.instant());
        entities.persist(member);
        return member;
    }

    public List<Member> of(long workspaceId) {
        return entities.createQuery(
                        "select m from Member m where m.workspaceId = :workspace order by m.id", Member.class)
                .setParameter("workspace", workspaceId)
                .getResultList();
    }

    /** The member, if it is this workspace's. */
    public Optional<Member> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Member.class, id)).filter(m -> m.workspaceId() == workspaceId);
    }

    /** The member with this address, if it is this workspace's. */
    public Optional<Member> find(long workspaceId, String email) {
        return byEmail(email).filter(m -> m.workspaceId() == workspaceId);
    }

    public boolean isKnown(String email) {
        return byEmail(email).isPresent();
    }

    /** Whether anybody owns anything yet; while nobody does, the set-up link is open. */
    public boolean anyOwner() {
        return entities.createQuery("select count(m) from Member m where m.role = :role", Long.class)
                        .setParameter("role", Role.OWNER)
                        .getSingleResult()
                > 0;
    }

    /** Ends a membership with all its sessions, at once; the last owner stays. */
    public boolean remove(long workspaceId, long id) {
        Optional<Member> member = find(workspaceId, id).filter(m -> !isLastOwner(m));
        member.ifPresent(entities::remove);
        return member.isPresent();
    }

    public boolean isLastOwner(Member member) {
        return member.role() == Role.OWNER
                && of(member.workspaceId()).stream()
                                .filter(m -> m.role() == Role.OWNER)
                                .count()
                        == 1;
    }

    /** The member whose address and password these are; takes equally long when there is none. */
    public Optional<Member> authenticate(String email, String password) {
        Optional<Member> member = byEmail(email);
        if (member.isEmpty()) {
            Passwords.matchNobody(password);
        }
        return member.filter(m -> m.hasPassword(password));
    }

    private Optional<Member> byEmail(String email) {
        return entities.createQuery("select m from Member m where m.email = :email", Member.class)
                .setParameter("email", NewMember.normalized(email))
                .getResultStream()
                .findFirst();
    }
}
