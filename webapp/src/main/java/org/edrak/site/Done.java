package org.edrak.site;

import jakarta.ws.rs.core.Response;
import org.edrak.pages.Messages;
import org.edrak.pages.Notice;
import org.edrak.pages.Page;
import org.edrak.pages.views.View;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Says on the page after a form what the form did; its address carries the message's key, which ends in {@code .done}. */
final class Done {
    private Done() {}

    static Response show(Pages pages, @Nullable String done, View view) {
        Page page = pages.page();
        boolean known = done != null
                && done.endsWith(".done")
                && Messages.of(page.locale()).has(done);
        return known && done != null ? pages.show(Notice.done(done), view) : pages.show(view);
    }
}
