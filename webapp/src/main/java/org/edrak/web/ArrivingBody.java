package org.edrak.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes a body in that is still on its way. No thread waits for it, so that many slow senders hold nobody up; when all of it
 * is there, the request goes on with {@link TakenBody} as an attribute.
 */
final class ArrivingBody implements ReadListener, AsyncListener {
    /** Name of the attribute with the status of a request that comes again because its body will not. */
    static final String REFUSED = ArrivingBody.class.getName();

    /** What a body has to keep up with, after a first grace. */
    private static final long SLOWEST_BYTES_PER_SECOND = 16 << 10;

    private static final long GRACE_MILLIS = 20_000;

    private final AsyncContext request;
    private final ServletInputStream in;
    private final long announced;
    private final long most;
    private final TakenBody body = new TakenBody();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final byte[] buffer = new byte[8192];

    private ArrivingBody(AsyncContext request, ServletInputStream in, long announced, long most) {
        this.request = request;
        this.in = in;
        this.announced = announced;
        this.most = most;
    }

    /** Lets the thread go; the request comes again when its body of at most {@code most} bytes is there. */
    static void await(HttpServletRequest request, long most) throws IOException {
        long announced = request.getContentLengthLong();
        ServletInputStream in = request.getInputStream();
        AsyncContext async = request.startAsync();
        async.setTimeout(GRACE_MILLIS + (announced < 0 ? most : announced) * 1000 / SLOWEST_BYTES_PER_SECOND);
        ArrivingBody arriving = new ArrivingBody(async, in, announced, most);
        async.addListener(arriving);
        in.setReadListener(arriving);
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (!ended.get() && in.isReady() && !in.isFinished()) {
            int read = in.read(buffer, 0, next());
            if (read > 0) {
                body.add(buffer, read);
            }
            if (body.length() > most) {
                refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else if (body.length() == announced) {
                // The server tells no end of a body whose sender offers to upgrade, as many clients do at first.
                onAllDataRead();
            }
        }
    }

    private int next() {
        return (int) (announced < 0 ? buffer.length : Math.min(buffer.length, announced - body.length()));
    }

    @Override
    public void onAllDataRead() {
        goOn(TakenBody.class.getName(), body);
    }

    private void refuse(int status) {
        goOn(REFUSED, status);
    }

    private void goOn(String attribute, Object value) {
        if (ended.compareAndSet(false, true)) {
            request.getRequest().setAttribute(attribute, value);
            request.dispatch();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        refuse(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }

    @Override
    public void onError(Throwable gone) {
        refuse(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Override
    public void onError(AsyncEvent event) {
        refuse(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Override
    public void onComplete(AsyncEvent event) throws IOException {
        body.close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nothing begins anew.
    }
}
