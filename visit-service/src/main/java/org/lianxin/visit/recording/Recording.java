package org.lianxin.visit.recording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.DraftField;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitEvent;

/** One visit on its way into the ledger, until its outcome is known. */
final class Recording {
    private final SentVisit sent;
    private final byte[] contentHash;
    private boolean planned;
    private @Nullable Visit visit;
    private @Nullable VisitEvent fact;
    private @Nullable String code;
    private @Nullable Outcome outcome;

    Recording(SentVisit sent, byte[] contentHash) {
        this.sent = sent;
        this.contentHash = contentHash;
    }

    /**
     * Parts a batch so that an id comes once in each part: the second one is judged when the first one is in the ledger.
     */
    static List<List<Recording>> waves(List<Recording> batch) {
        var waves = new ArrayList<List<Recording>>();
        var rest = batch;
        while (!rest.isEmpty()) {
            var ids = new HashSet<UUID>();
            var wave = new ArrayList<Recording>();
            var later = new ArrayList<Recording>();
            rest.forEach(one -> (ids.add(one.sent.id()) ? wave : later).add(one));
            waves.add(wave);
            rest = later;
        }
        return waves;
    }

    /** A need's id that is taken, here or by an earlier visit of the batch, would stop the whole batch at the database. */
    Optional<Outcome> needTaken(Set<UUID> taken) {
        var needs = content().foundNeeds();
        for (int i = 0; i < needs.size(); i++) {
            if (!taken.add(needs.get(i).id())) {
                return Optional.of(Outcome.invalid(sent.id(), new Fault("needs[" + i + "].id", "id-taken")));
            }
        }
        return Optional.empty();
    }

    /** It is planned: recorded in its place, not beside it. */
    void awaited() {
        this.planned = true;
    }

    boolean planned() {
        return planned;
    }

    void draft(Visit visit, @Nullable String code) {
        this.visit = visit;
        this.code = code;
    }

    void created() {
        this.fact = visit().recorded().orElse(null);
        settle(Outcome.created(visit(), code, Map.of()));
    }

    void tookPlace(Visit visit, String code, VisitEvent fact, Map<DraftField, String> overwritten) {
        this.visit = visit;
        this.fact = fact;
        settle(Outcome.created(visit, code, overwritten));
    }

    void settle(Outcome outcome) {
        this.outcome = outcome;
    }

    boolean open() {
        return outcome == null;
    }

    boolean wasCreated() {
        return outcome != null && outcome.created();
    }

    Optional<VisitEvent> fact() {
        return Optional.ofNullable(fact);
    }

    SentVisit sent() {
        return sent;
    }

    NewVisit content() {
        return sent.content();
    }

    byte[] contentHash() {
        return contentHash;
    }

    Visit visit() {
        return Objects.requireNonNull(visit);
    }

    Outcome outcome() {
        return Objects.requireNonNull(outcome);
    }
}
