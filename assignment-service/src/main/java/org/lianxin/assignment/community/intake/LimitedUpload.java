package org.lianxin.assignment.community.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lianxin.platform.web.Problem;

/** Stops below the limit of the HTTP server, which would cut the connection off without saying why. */
final class LimitedUpload extends FilterInputStream {

    private static final long MOST_BYTES = 60L * 1024 * 1024;

    private long read;

    LimitedUpload(InputStream upload) {
        super(upload);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > MOST_BYTES) {
            throw Problem.of(413, "http-413");
        }
    }
}
