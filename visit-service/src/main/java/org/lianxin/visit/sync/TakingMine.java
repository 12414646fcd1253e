package org.lianxin.visit.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.planning.NewPlan;
import org.lianxin.visit.planning.PlanningVisits;
import org.lianxin.visit.planning.Redrafting;
import org.lianxin.visit.recording.Correcting;
import org.lianxin.visit.recording.NewVisit;
import org.lianxin.visit.recording.Outcome;
import org.lianxin.visit.recording.RecordingVisits;
import org.lianxin.visit.recording.Refusals;
import org.lianxin.visit.recording.SentVisit;
import org.lianxin.visit.visit.DraftField;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitStatus;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;

/** What the device had sent goes into the plan; beside a record it becomes a correction, or a visit of its own. */
@ApplicationScoped
class TakingMine {
    private final SeeingConflicts seeing;
    private final ReadingOperations reading;
    private final RecordingVisits recording;
    private final PlanningVisits planning;
    private final Redrafting redrafting;
    private final Correcting correcting;
    private final Visits visits;
    private final ObjectMapper json;

    TakingMine(
            SeeingConflicts seeing,
            ReadingOperations reading,
            RecordingVisits recording,
            PlanningVisits planning,
            Redrafting redrafting,
            Correcting correcting,
            Visits visits,
            ObjectMapper json) {
        this.seeing = seeing;
        this.reading = reading;
        this.recording = recording;
        this.planning = planning;
        this.redrafting = redrafting;
        this.correcting = correcting;
        this.visits = visits;
        this.json = json;
    }

    /** The visit it became, if it became one of its own. */
    @Nullable
    UUID take(SyncConflict conflict) {
        var mine = seeing.mine(conflict);
        if (conflict.field() == null) {
            return another(conflict, Objects.requireNonNull(mine));
        }
        // Of words that a record overwrote, the device's are the record.
        if (!conflict.kind().equals(Records.KIND)) {
            field(conflict, conflict.field(), mine);
        }
        return null;
    }

    private UUID another(SyncConflict conflict, JsonNode mine) {
        var official = official(conflict);
        var id = Ids.next();
        var outcome = conflict.kind().equals(Records.KIND)
                ? recording
                        .record(
                                List.of(new SentVisit(id, content(fresh(mine), NewVisit.class))),
                                official,
                                conflict.raisedAt())
                        .getFirst()
                : planning.plan(id, content(mine, NewPlan.class), official, "");
        if (!outcome.created()) {
            throw refused(outcome);
        }
        return id;
    }

    private static Problem refused(Outcome outcome) {
        return Refusals.of(outcome);
    }

    /** Code and ids of needs may belong to the record that it clashed with. */
    private static JsonNode fresh(JsonNode mine) {
        ObjectNode copy = mine.deepCopy();
        copy.remove("acknowledgementCode");
        if (copy.get("needs") instanceof ArrayNode needs) {
            needs.forEach(need -> ((ObjectNode) need).put("id", Ids.next().toString()));
        }
        return copy;
    }

    private <T> T content(JsonNode mine, Class<T> type) {
        return Objects.requireNonNull(reading.readIdentified(mine, type).content())
                .content();
    }

    private void field(SyncConflict conflict, String field, @Nullable JsonNode mine) {
        var visit = visits.lock(conflict.target());
        if (visit.status() == VisitStatus.PLANNED && DraftField.of(field).isPresent()) {
            redraft(conflict, field, mine, visit);
        } else if (visit.status().made() && isWords(field) && mine != null) {
            correcting.add(Ids.next(), visit, mine.asText(), official(conflict));
        } else {
            throw Problem.conflict("conflict-too-late", visit.status());
        }
    }

    private void redraft(SyncConflict conflict, String field, @Nullable JsonNode mine, Visit visit) {
        var change = json.createObjectNode();
        change.set(field, mine == null ? json.nullNode() : mine);
        var merge = redrafting.merge(visit, change, "", visit.version(), official(conflict));
        if (merge.refusal() != null) {
            throw refused(merge.refusal());
        }
    }

    private static boolean isWords(String field) {
        return field.equals(DraftField.NOTES.jsonName()) || field.equals(DraftField.FINDINGS.jsonName());
    }

    private static Visitor official(SyncConflict conflict) {
        return new Visitor(conflict.raisedBy(), conflict.cadre());
    }
}
