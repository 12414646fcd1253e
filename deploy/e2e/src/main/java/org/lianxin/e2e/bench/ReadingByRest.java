package org.lianxin.e2e.bench;

import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;
import org.lianxin.e2e.load.Wire;
import org.lianxin.e2e.load.Work;

/** Gets what is at a path. */
final class ReadingByRest implements Work {
    private final Wire wire;
    private final Supplier<String> path;

    /** @param path asked before each request */
    ReadingByRest(URI base, String token, Supplier<String> path) throws IOException {
        this.wire = new Wire(base, token);
        this.path = path;
    }

    @Override
    public void once() throws IOException {
        Answered.with(200, wire.get(path.get()));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
