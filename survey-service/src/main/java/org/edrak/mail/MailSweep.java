package org.edrak.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.edrak.ids.Ids;

/** Sends what is due; to be called now and then. */
@ApplicationScoped
public class MailSweep {
    private static final Logger LOG = Logger.getLogger(MailSweep.class.getName());
    private static final int MOST_AT_ONCE = 200;

    private final AtomicBoolean sweeping = new AtomicBoolean();

    @Inject
    private MailSetup setup;

    @Inject
    private Mails mails;

    @Inject
    @Any
    private Instance<LetterWriter> writers;

    @Inject
    private InstantSource clock;

    /** Sends until nothing is due; one that is under way here is enough. Without a server to send by, the queue waits. */
    public void run() {
        Optional<MailSettings> settings = setup.settings();
        if (settings.isEmpty() || !sweeping.compareAndSet(false, true)) {
            return;
        }
        try {
            String holder = Ids.text(Ids.next());
            Postman postman = new Postman(settings.get(), clock);
            for (int i = 0; i < MOST_AT_ONCE; i++) {
                Optional<Mail> due = mails.claim(holder);
                if (due.isEmpty()) {
                    return;
                }
                send(due.get(), holder, postman);
            }
        } finally {
            sweeping.set(false);
        }
    }

    private void send(Mail mail, String holder, Postman postman) {
        try {
            if (mail.isWornOut()) {
                mails.failed(mail, holder, MailTrouble.INTERNAL);
                return;
            }
            switch (written(mail)) {
                case Letter letter -> {
                    postman.deliver(Ids.text(mail.id()), letter);
                    mails.sent(mail, holder);
                }
                case Written.Unwanted unwanted -> mails.drop(mail, holder);
                case Written.Impossible impossible -> mails.failed(mail, holder, MailTrouble.SUBJECT);
            }
        } catch (Postman.Undelivered e) {
            LOG.log(Level.WARNING, "mail {0} was not taken: {1}", new Object[] {Ids.text(mail.id()), e.trouble()});
            mails.failed(mail, holder, e.trouble());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "mail {0} could not be written: {1}", new Object[] {
                Ids.text(mail.id()), e.getClass().getName()
            });
            mails.failed(mail, holder, MailTrouble.INTERNAL);
        }
    }

    private Written written(Mail mail) {
        for (LetterWriter writer : writers) {
            if (writer.kind().equals(mail.kind())) {
                return writer.write(mail);
            }
        }
        return new Written.Unwanted();
    }
}
