package org.edrak.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.DoubleSupplier;

/**
 * The part of the processors that were busy since it was asked the last time: of those that this process may use by itself,
 * or of the machine's by all that runs there, whichever is more.
 */
public final class BusyProcessors implements DoubleSupplier {
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long asked = System.nanoTime();
    private long usedThen = system.getProcessCpuTime();

    @Override
    public double getAsDouble() {
        long now = System.nanoTime();
        long used = system.getProcessCpuTime();
        double own = (double) (used - usedThen) / (now - asked) / system.getAvailableProcessors();
        asked = now;
        usedThen = used;
        return Math.clamp(Math.max(own, system.getCpuLoad()), 0, 1);
    }
}
