package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** A browser's tab that notes what a reader would not see: complaints on the console, and whom the page talks to. */
final class Tab implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final URI base;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private final boolean scripts;

    Tab(BrowserContext context, URI base, boolean scripts) {
        this.context = context;
        this.base = base;
        this.scripts = scripts;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(requests::add);
    }

    /** Whether pages may run scripts in it. */
    boolean hasScripts() {
        return scripts;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Tab open(String path) {
        page.navigate(base.resolve(path).toString());
        return this;
    }

    /** Opens a page that comes with an error's status, of which the browser itself tells the console. */
    Tab openRefused(String path, int status) {
        var response = page.navigate(base.resolve(path).toString());
        assertThat(Objects.requireNonNull(response).status()).isEqualTo(status);
        return forgetComplaintsOfStatus(status);
    }

    Tab forgetComplaintsOfStatus(int status) {
        complaints.removeIf(complaint ->
                complaint.startsWith("Failed to load resource") && complaint.contains("status of " + status));
        return this;
    }

    /** Everything that was asked for over the network since the tab was opened. */
    List<Request> requests() {
        return new ArrayList<>(requests);
    }

    /** Whether the page speaks its language and complains of nothing, and no other site was asked for anything. */
    Tab assertSound(String language) {
        String address = page.url();
        assertThat(page.locator("html").getAttribute("lang")).as(address).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir"))
                .as(address)
                .isEqualTo(language.equals("fa") ? "rtl" : "ltr");
        assertThat(complaints).as("console at " + address).isEmpty();
        assertThat(requests)
                .as("requests of " + address)
                .allMatch(request -> request.url().startsWith(base.toString())
                        || request.url().startsWith("data:"));
        return this;
    }

    /** Whether nothing sticks out at the side. */
    Tab assertFits() {
        int beyond = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        assertThat(beyond).as("pixels beyond the width of " + page.url()).isZero();
        return this;
    }

    /** Whether axe finds no barrier; it is a script itself, so that it never ends where scripts are off. */
    Tab assertAccessible() {
        assertThat(scripts).as("scripts are on").isTrue();
        var found = new AxeBuilder(page).setLegacyMode(true).analyze();
        assertThat(found.getPasses()).as("what axe looked at").isNotEmpty();
        assertThat(found.getViolations())
                .as(() -> page.url() + " " + page.viewportSize().width + " px")
                .allSatisfy(violation -> assertThat(violation.getId() + " at "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList())
                        .isEmpty());
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
