package org.edrak.web;

import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import org.edrak.bodies.Json;
import org.edrak.pages.Page;
import org.edrak.pages.Templates;
import org.edrak.pages.Theme;
import org.edrak.pages.views.ErrorView;

/** Our words for errors that happen before or beside the resources; {@code web.xml} sends them here. */
@WebServlet(urlPatterns = ErrorPage.PATH)
public class ErrorPage extends HttpServlet {
    static final String PATH = "/error-page";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String path = String.valueOf(request.getAttribute(ERROR_REQUEST_URI));
        Guard.protect(response);
        response.setStatus(status);
        if (path.startsWith("/api/")) {
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream()
                    .write(Json.MAPPER.writeValueAsBytes(Problem.of(status, "The request was refused.")));
            return;
        }
        response.setContentType("text/html; charset=utf-8");
        boolean persian = "fa".equals(Cookies.value(request, Cookies.LANGUAGE))
                || request.getLocale().getLanguage().equals("fa");
        Page page = Page.open(persian ? Page.FA : Page.EN, ZoneOffset.UTC, Theme.AUTO, "", "/");
        response.getWriter().write(Templates.html(page, ErrorView.of(status)));
    }
}
