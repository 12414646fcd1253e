package org.lianxin.visit.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.platform.id.Ids;
import org.lianxin.visit.recording.Correcting;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;
import org.lianxin.visit.visit.Words;

/** The record stays as it is. Words of a draft that a record had overwritten are added to it. */
@ApplicationScoped
class TakingTheirs {
    private final Visits visits;
    private final Correcting correcting;
    private final Words words;
    private final ObjectMapper json;

    TakingTheirs(Visits visits, Correcting correcting, Words words, ObjectMapper json) {
        this.visits = visits;
        this.correcting = correcting;
        this.words = words;
        this.json = json;
    }

    void take(SyncConflict conflict) {
        if (!conflict.kind().equals(Records.KIND) || conflict.field() == null) {
            return;
        }
        var visit = visits.lock(conflict.target());
        correcting.add(Ids.next(), visit, drafted(conflict), new Visitor(conflict.raisedBy(), conflict.cadre()));
    }

    private String drafted(SyncConflict conflict) {
        try {
            return json.readTree(words.open(conflict.theirs(), SealedText.CONFLICT_THEIRS, conflict.id()))
                    .asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
