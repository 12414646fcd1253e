package org.lianxin.e2e.bench;

import java.io.IOException;
import java.net.URI;
import org.lianxin.e2e.load.Wire;
import org.lianxin.e2e.load.Work;

/** Records a visit as an official's device does. */
final class RecordingByRest implements Work {
    private final Wire wire;
    private final Place place;

    RecordingByRest(URI visits, Place place) throws IOException {
        this.wire = new Wire(visits, place.token());
        this.place = place;
    }

    @Override
    public void once() throws IOException {
        Answered.with(201, wire.put("/api/v1/visits/" + Ids.next(), VisitText.json(place)));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
