package org.edrak.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body ends with status 413 when it grows too long, whatever length it announced. */
final class LimitedRequest extends HttpServletRequestWrapper {
    private final long most;
    private @Nullable ServletInputStream limited;

    LimitedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (limited == null) {
            limited = new Limited(super.getInputStream(), most);
        }
        return limited;
    }

    private static final class Limited extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        Limited(ServletInputStream body, long most) {
            this.body = body;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(body.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = body.read(bytes, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int read) {
            left -= result < 0 ? 0 : read;
            if (left < 0) {
                throw new ClientErrorException(413);
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
