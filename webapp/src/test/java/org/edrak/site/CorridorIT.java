package org.edrak.site;

import java.net.URL;
import org.edrak.testing.Site;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** The whole way of feedback from outside, on one deployment: each interface holds the tests of one part of it. */
@ArquillianTest
class CorridorIT
        implements PublishingSteps,
                DraftSteps,
                LooksSteps,
                AnsweringSteps,
                PageByPageSteps,
                ImportingSteps,
                MovingSteps,
                ReviewSteps,
                SourceSteps,
                SendingSteps,
                LongFileSteps,
                ForeignFileSteps,
                PullSteps,
                TalkSteps,
                CorrectionSteps,
                TeachingSteps,
                SubjectSteps,
                ReportSteps,
                SumsSteps,
                ReportSectionSteps,
                ReportDepthSteps,
                CoverSteps,
                MailSteps,
                MailRightsSteps,
                NeighbourSteps,
                AbuseSteps,
                IntakeSteps,
                AttributesSteps,
                AnonymousSteps {
    private static @Nullable Corridor shared;

    @ArquillianResource
    URL url;

    private Corridor corridor;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Site.archive()
                .addClasses(
                        NeighbourDoor.class,
                        NeighbourDoor.Neighbour.class,
                        AdministratorDoor.class,
                        AdministratorDoor.Rows.class,
                        AdministratorDoor.Sql.class,
                        AdministratorDoor.Editing.class,
                        LearningDoor.class,
                        LearningDoor.Wanted.class);
    }

    @BeforeEach
    void open() {
        if (shared == null) {
            shared = new Corridor(new Site(url));
        }
        corridor = shared;
    }

    @Override
    public Corridor corridor() {
        return corridor;
    }
}
