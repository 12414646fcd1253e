package org.lianxin.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops reading a JSON body at its limit, whether or not the request says how long it is. */
@Provider
public class JsonLimit implements ReaderInterceptor {
    private final long limit;

    JsonLimit(@ConfigProperty(name = "lianxin.json.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        var type = context.getMediaType();
        if (type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            context.setInputStream(new Limited(context.getInputStream(), limit));
        }
        return context.proceed();
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = arrived(buffer, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw Problem.of(413, "http-413");
            }
            return read;
        }

        /** A caller that breaks off or garbles its request is no fault of the service. */
        private int arrived(byte[] buffer, int from, int length) {
            try {
                return super.read(buffer, from, length);
            } catch (IOException brokenOff) {
                throw Problem.of(400, "http-400");
            }
        }
    }
}
