package org.edrak.assembly;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.edrak.samples.SampleWorkspace;
import org.edrak.storage.DatabaseReady;
import org.edrak.workspaces.Workspaces;

/** Fills the first workspace with the sample year where the start command asked for it: at once, or when it is set up. */
@ApplicationScoped
public class SampleWish {
    @Inject
    @ConfigProperty(name = "edrak.sample", defaultValue = "false")
    private boolean wanted;

    @Inject
    private Workspaces workspaces;

    @Inject
    private SampleWorkspace sample;

    @Resource
    private ManagedExecutorService executor;

    void start(@Observes DatabaseReady ready) {
        if (wanted) {
            executor.execute(() -> workspaces.all().stream().findFirst().ifPresent(first -> sample.fill(first.id())));
        }
    }

    /** To be called once a workspace is set up; returns when it is filled, if that was asked for. */
    public void setUp(long workspaceId) {
        if (wanted) {
            sample.fill(workspaceId);
        }
    }
}
