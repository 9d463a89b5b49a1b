package org.edrak.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.edrak.ids.Ids;

/** The queue of mails: each row is sent by whoever holds it. */
@ApplicationScoped
@Transactional
public class Mails {
    /** Longer than a server that is slow at every step can take. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(60);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** Lets a mail be written and sent soon; one of the same subject that waits is brought forward instead. */
    public Mail queue(long workspaceId, long memberId, String kind, long subjectId) {
        Instant now = clock.instant();
        Optional<Mail> waiting = of(workspaceId, kind, subjectId).stream()
                .filter(mail -> mail.state() == Mail.State.WAITING)
                .findFirst();
        waiting.ifPresent(mail -> mail.wantNow(now));
        return waiting.orElseGet(() -> {
            Mail mail = new Mail(Ids.next(), workspaceId, memberId, kind, subjectId, now);
            entities.persist(mail);
            return mail;
        });
    }

    /** The last mails about a subject, newest first. */
    public List<Mail> of(long workspaceId, String kind, long subjectId) {
        return entities.createQuery(
                        "select m from Mail m where m.workspaceId = :workspace and m.kind = :kind"
                                + " and m.subjectId = :subject order by m.id desc",
                        Mail.class)
                .setParameter("workspace", workspaceId)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .setMaxResults(10)
                .getResultList();
    }

    /** How many mails of a kind were queued for a member since then. */
    public long countSince(long workspaceId, long memberId, String kind, Instant then) {
        return entities.createQuery(
                        "select count(m) from Mail m where m.workspaceId = :workspace and m.memberId = :member"
                                + " and m.kind = :kind and m.createdAt > :since",
                        Long.class)
                .setParameter("workspace", workspaceId)
                .setParameter("member", memberId)
                .setParameter("kind", kind)
                .setParameter("since", then)
                .getSingleResult();
    }

    /** Takes the mail that has waited longest, and counts the attempt before it is made; empty when none is due. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Mail> claim(String holder) {
        Instant now = clock.instant();
        List<Long> due = entities.createQuery(
                        "select m.id from Mail m where m.state = :waiting and m.nextAt <= :now"
                                + " and (m.leasedUntil is null or m.leasedUntil < :now) order by m.nextAt",
                        Long.class)
                .setParameter("waiting", Mail.State.WAITING)
                .setParameter("now", now)
                .setMaxResults(10)
                .getResultList();
        for (long id : due) {
            int taken = entities.createQuery("update Mail m set m.leasedBy = :holder, m.leasedUntil = :until,"
                            + " m.attempts = m.attempts + 1 where m.id = :id and m.state = :waiting"
                            + " and (m.leasedUntil is null or m.leasedUntil < :now)")
                    .setParameter("holder", holder)
                    .setParameter("until", now.plus(HELD))
                    .setParameter("id", id)
                    .setParameter("waiting", Mail.State.WAITING)
                    .setParameter("now", now)
                    .executeUpdate();
            if (taken > 0) {
                return Optional.ofNullable(entities.find(Mail.class, id));
            }
        }
        return Optional.empty();
    }

    /** Notes that a server took the mail. */
    @Transactional(TxType.REQUIRES_NEW)
    public void sent(Mail held, String holder) {
        held(held, holder).ifPresent(mail -> mail.sent(clock.instant()));
    }

    /** Notes why the mail was not taken: it is tried again later, unless that would be in vain. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(Mail held, String holder, MailTrouble trouble) {
        held(held, holder)
                .ifPresent(mail -> mail.failed(
                        trouble, clock.instant(), ThreadLocalRandom.current().nextDouble()));
    }

    /** Forgets a mail that nobody is to have any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public void drop(Mail held, String holder) {
        held(held, holder).ifPresent(entities::remove);
    }

    /** Forgets what was sent or given up long ago. */
    public void forgetOld() {
        entities.createQuery("delete from Mail m where m.state <> :waiting and m.createdAt < :old")
                .setParameter("waiting", Mail.State.WAITING)
                .setParameter("old", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** Somebody who was slow may have lost it to somebody else. */
    private Optional<Mail> held(Mail mail, String holder) {
        return Optional.ofNullable(entities.find(Mail.class, mail.id())).filter(found -> found.isHeldBy(holder));
    }
}
