package org.edrak.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.mail.Mail;
import org.edrak.mail.MailSetup;
import org.edrak.mail.Mails;

/** Puts the mails of subscriptions into the queue: on Mondays, and when a reader wants to try it. */
@ApplicationScoped
@Transactional
public class WeeklyMails {
    /** What these mails are called in the queue; their subject is the subscription. */
    public static final String KIND = "report-subscription";

    /** How many mails a member can have in an hour. */
    public static final int MOST_IN_AN_HOUR = 5;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Mails mails;

    @Inject
    private MailSetup setup;

    @Inject
    private InstantSource clock;

    /** Queues what is due; while no mail can be sent from here, subscriptions wait. */
    public void run() {
        if (setup.settings().isPresent()) {
            for (Subscription due : subscriptions.due()) {
                if (subscriptions.moveOn(due)) {
                    mails.queue(due.workspaceId(), due.memberId(), KIND, due.id());
                }
            }
        }
    }

    /** Queues one now, beside those on Mondays; false when the member had many within the hour. */
    public boolean sendNow(Subscription subscription) {
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        if (mails.countSince(subscription.workspaceId(), subscription.memberId(), KIND, hourAgo) >= MOST_IN_AN_HOUR) {
            return false;
        }
        mails.queue(subscription.workspaceId(), subscription.memberId(), KIND, subscription.id());
        return true;
    }

    /** How the sending went, newest first. */
    public List<Mail> sent(Subscription subscription) {
        return mails.of(subscription.workspaceId(), KIND, subscription.id());
    }

    /** The last that a server took. */
    public static Optional<Mail> lastSent(List<Mail> mails) {
        return mails.stream().filter(mail -> mail.state() == Mail.State.SENT).findFirst();
    }
}
