package org.edrak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.edrak.pages.Notice;
import org.edrak.pages.Page;
import org.edrak.pages.Templates;
import org.edrak.pages.Theme;
import org.edrak.pages.Viewer;
import org.edrak.pages.views.View;
import org.edrak.taxonomies.Taxonomies;
import org.edrak.workspaces.Workspace;
import org.edrak.workspaces.Workspaces;
import org.jspecify.annotations.Nullable;

/** Answers the current request with a page in its reader's language and colours. */
@RequestScoped
public class Pages {
    private static final String HTML = "text/html; charset=utf-8";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Taxonomies taxonomies;

    /** What the current request's reader has chosen; with the workspace and its menu for somebody signed in. */
    public Page page() {
        if (!caller.isKnown()) {
            return open(null);
        }
        Workspace workspace = workspaces.get(caller.workspaceId());
        Locale locale = locale(workspace.locale());
        return new Page(
                locale,
                workspace.zone(),
                theme(),
                workspace.name(),
                new Viewer(caller.name(), caller.role().key()),
                caller.csrf(),
                path(),
                null,
                taxonomies.vocabulary(workspace.id()).names(locale.getLanguage()));
    }

    /** A page for everybody, such as a survey; in the workspace's language where the reader has chosen none. */
    public Page open(@Nullable Workspace workspace) {
        ZoneId zone = workspace == null ? ZoneOffset.UTC : workspace.zone();
        Locale fallback = workspace == null ? accepted() : workspace.locale();
        return Page.open(locale(fallback), zone, theme(), caller.csrf(), path());
    }

    /** A page of the workspace for everybody, in the language of the form that was sent. */
    public Page open(Workspace workspace, String language) {
        Locale locale = Languages.isOffered(language) ? named(language) : locale(workspace.locale());
        return Page.open(locale, workspace.zone(), theme(), caller.csrf(), path());
    }

    public Response show(View view) {
        return show(200, page(), view);
    }

    public Response show(Notice notice, View view) {
        return show(200, page().with(notice), view);
    }

    /** A page that is shown again because what it sent was not right. */
    public Response refuse(int status, View view) {
        return show(status, page(), view);
    }

    public Response show(int status, Page page, View view) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Cookie, Accept-Language")
                .entity(Templates.html(page, view))
                .build();
    }

    /** Scheme, host and port by which the reader reaches us, as links to be sent to others begin. */
    public String origin() {
        String forwarded = request.getHeader("X-Forwarded-Proto");
        String scheme = "https".equalsIgnoreCase(forwarded) ? "https" : request.getScheme();
        return scheme + "://" + request.getHeader("Host");
    }

    /** Sends the browser on after a form, so that reloading sends nothing again. */
    public static Response.ResponseBuilder to(String path) {
        return Response.seeOther(URI.create(path));
    }

    private Locale locale(Locale fallback) {
        String chosen = request.getParameter("lang");
        if (chosen == null || !Languages.isOffered(chosen)) {
            chosen = Cookies.value(request, Cookies.LANGUAGE);
        }
        if (chosen == null || !Languages.isOffered(chosen)) {
            chosen = fallback.getLanguage();
        }
        return named(chosen);
    }

    private static Locale named(String language) {
        return language.equals("fa") ? Page.FA : Page.EN;
    }

    private Locale accepted() {
        return request.getHeader("Accept-Language") == null ? Page.EN : request.getLocale();
    }

    private Theme theme() {
        return Theme.of(Cookies.value(request, Cookies.THEME));
    }

    private String path() {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
