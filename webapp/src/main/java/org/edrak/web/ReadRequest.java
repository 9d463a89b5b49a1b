package org.edrak.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body is there already, so that reading it never waits. */
final class ReadRequest extends HttpServletRequestWrapper {
    private final TakenBody body;

    ReadRequest(HttpServletRequest request, TakenBody body) {
        super(request);
        this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body.read();
    }
}
