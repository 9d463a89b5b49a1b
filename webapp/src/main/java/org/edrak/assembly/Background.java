package org.edrak.assembly;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.edrak.explanations.TreeDesk;
import org.edrak.mail.MailSweep;
import org.edrak.mail.Mails;
import org.edrak.pulls.PullSweep;
import org.edrak.responses.AnonymitySweep;
import org.edrak.responses.FileSweep;
import org.edrak.reviewimports.ReviewImports;
import org.edrak.scoring.ScoringSweep;
import org.edrak.storage.DatabaseFile;
import org.edrak.storage.DatabaseReady;
import org.edrak.subscriptions.WeeklyMails;
import org.edrak.summaries.FoldingSweep;
import org.edrak.summaries.Settling;
import org.edrak.workspaces.Workspaces;

/**
 * What happens without being asked for: feedback is summed up and texts are understood within seconds, files of reviews gone
 * on with, sources fetched and mails sent when they are due, anonymous surveys and files never sent tidied every hour,
 * the database's own file twice a second.
 */
@ApplicationScoped
class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    private static final int FIRST_AFTER_SECONDS = 5;
    private static final int EVERY_SECONDS = 1;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ScoringSweep sweep;

    @Inject
    private AnonymitySweep anonymity;

    @Inject
    private FileSweep files;

    @Inject
    private ReviewImports imports;

    @Inject
    private PullSweep pulls;

    @Inject
    private TreeDesk trees;

    @Inject
    private FoldingSweep folding;

    @Inject
    private Settling settling;

    @Inject
    private WeeklyMails weekly;

    @Inject
    private MailSweep mails;

    @Inject
    private Mails queue;

    @Inject
    private DatabaseFile file;

    @Inject
    private Workspaces workspaces;

    @Inject
    @ConfigProperty(name = "edrak.rebuild", defaultValue = "false")
    private boolean rebuild;

    void start(@Observes DatabaseReady ready) {
        if (rebuild) {
            executor.execute(() -> workspaces.all().forEach(each -> folding.rebuild(each.id())));
        }
        executor.scheduleWithFixedDelay(folding::run, 2, 1, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(folding::build, 3, 2, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(sweep::begin, FIRST_AFTER_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(this::sweepAnonymous, 1, 60, TimeUnit.MINUTES);
        executor.scheduleWithFixedDelay(() -> quietly("files never sent", files::run), 2, 60, TimeUnit.MINUTES);
        executor.scheduleWithFixedDelay(
                () -> quietly("files of reviews", imports::resume),
                FIRST_AFTER_SECONDS,
                EVERY_SECONDS,
                TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(
                () -> quietly("fetching", pulls::run), FIRST_AFTER_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(() -> quietly("weekly mails", weekly::run), 6, 2, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(() -> quietly("mails", mails::run), 6, 1, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(() -> quietly("old mails", queue::forgetOld), 3, 60, TimeUnit.MINUTES);
        executor.scheduleWithFixedDelay(
                () -> quietly("the database's file", file::tidy), 10_000, 500, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> quietly("the disk", file::flush), 3, 3, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(trees::releaseIdle, 1, 1, TimeUnit.MINUTES);
    }

    /** What throws is never run again, so it does not throw. */
    private static void quietly(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0} waits for the next time: {1}", new Object[] {
                what, e.getClass().getName()
            });
        }
    }

    private void sweepAnonymous() {
        try {
            anonymity.run();
            settling.run();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "anonymous responses wait for the next sweep: {0}",
                    e.getClass().getName());
        }
    }
}
