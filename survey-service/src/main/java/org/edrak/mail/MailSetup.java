package org.edrak.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Whether mail can be sent from here, as configured when the server started. */
@ApplicationScoped
public class MailSetup {
    private static final Logger LOG = Logger.getLogger(MailSetup.class.getName());

    @Inject
    @ConfigProperty(name = "edrak.mail")
    private Optional<String> server;

    @Inject
    @ConfigProperty(name = "edrak.mail.from")
    private Optional<String> sender;

    @Inject
    @ConfigProperty(name = "edrak.public.address")
    private Optional<String> home;

    private @Nullable MailSettings settings;
    private MailSettings.@Nullable Fault fault;

    @PostConstruct
    void read() {
        try {
            settings = MailSettings.of(server.orElse(""), sender.orElse(""), home.orElse(""));
        } catch (MailSettings.Unusable e) {
            fault = e.fault();
            if (fault != MailSettings.Fault.UNSET) {
                LOG.log(Level.WARNING, "No mail is sent, its configuration cannot be used: {0}", fault.name());
            }
        }
    }

    /** Where mail goes; empty where it cannot be sent. */
    public Optional<MailSettings> settings() {
        return Optional.ofNullable(settings);
    }

    /** Why no mail can be sent, if so. */
    public Optional<MailSettings.Fault> fault() {
        return Optional.ofNullable(fault);
    }
}
