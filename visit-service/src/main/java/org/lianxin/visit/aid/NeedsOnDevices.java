package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.visit.offline.OnDevices;

/** Needs. */
@ApplicationScoped
class NeedsOnDevices implements OnDevices {
    private final Needs needs;
    private final AidWords words;

    NeedsOnDevices(Needs needs, AidWords words) {
        this.needs = needs;
        this.words = words;
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public Map<UUID, Object> views(Collection<UUID> ids) {
        return needs.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Need::id, need -> NeedView.of(need, words)));
    }
}
