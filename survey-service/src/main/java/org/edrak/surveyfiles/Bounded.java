package org.edrak.surveyfiles;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of which there may be only so many. */
final class Bounded extends FilterInputStream {
    private final long most;
    private long read;

    Bounded(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw new UnreadableSurveyFile("surveyfile.too-large", "", Long.toString(most >> 20));
        }
    }
}
