package org.edrak.standards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Driver;
import org.edrak.samples.SampleEvent;
import org.edrak.samples.SampleFilled;
import org.edrak.standards.Target.Subject;

/** Gives a workspace with the sample year targets, promises, events and known shares; what it has of its own stays as it is. */
@ApplicationScoped
public class SampleStandards {
    private static final List<Target> TARGETS = List.of(
            driver(Driver.PRODUCT_QUALITY, 5.2, "کالا همان است که در عکس می‌بینید · What you see is what you get"),
            driver(Driver.SUPPORT_QUALITY, 5.0, "پاسخ در کمتر از یک ساعت · An answer within the hour"),
            driver(Driver.PRICE, 4.8, "اگر جایی ارزان‌تر یافتید، تفاوتش با ما · We match any lower price"),
            touchpoint("delivery", 20, "تحویل تا فردا شب · At your door by tomorrow night"),
            touchpoint("store", 30, "در فروشگاه کسی چشم‌به‌راه نمی‌ماند · Nobody waits in our stores"));

    private static final List<Margin> MARGINS = List.of(
            new Margin("segment", Map.of("new", 36.0, "regular", 38.0, "loyal", 18.0, "business", 8.0)),
            new Margin(Margin.LOCALE, Map.of("fa", 82.0, "en", 18.0)));

    @Inject
    private Standards standards;

    @Inject
    private Margins margins;

    void begin(@Observes SampleFilled filled) {
        long workspace = filled.workspaceId();
        if (standards.targets(workspace).isEmpty()) {
            standards.set(workspace, TARGETS);
        }
        if (margins.of(workspace).isEmpty()) {
            margins.set(workspace, MARGINS);
        }
        if (standards.events(workspace).isEmpty()) {
            SampleEvent.ending(filled.lastDay()).forEach(event -> standards.add(workspace, event.day(), event.label()));
        }
    }

    private static Target driver(Driver driver, double target, String promise) {
        return new Target(Subject.DRIVER, driver.key(), target, promise);
    }

    private static Target touchpoint(String key, double target, String promise) {
        return new Target(Subject.TOUCHPOINT, key, target, promise);
    }
}
