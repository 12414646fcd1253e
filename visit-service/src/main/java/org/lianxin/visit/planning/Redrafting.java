package org.lianxin.visit.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.recording.Fault;
import org.lianxin.visit.recording.Outcome;
import org.lianxin.visit.visit.DraftField;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitStatus;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;
import org.lianxin.visit.visit.Words;

/**
 * Merges what a device changed into a draft, field by field: what nobody else changed since the device looked is taken over, what
 * somebody changed to the same is the same, and the rest clashes. The caller has locked the visit.
 */
@ApplicationScoped
public class Redrafting {
    private final PlanRules rules;
    private final Visits visits;
    private final Words words;
    private final ObjectMapper json;
    private final Validator validator;

    Redrafting(PlanRules rules, Visits visits, Words words, ObjectMapper json, Validator validator) {
        this.rules = rules;
        this.visits = visits;
        this.words = words;
        this.json = json;
        this.validator = validator;
    }

    /**
     * What became of the changes: either a refusal and nothing else, or what was taken over and what clashed.
     *
     * @param clashes per field what the device sent and what the record has
     */
    public record Merge(@Nullable Outcome refusal, List<DraftField> taken, Map<DraftField, Clash> clashes) {
        static Merge refused(Outcome outcome) {
            return new Merge(outcome, List.of(), Map.of());
        }
    }

    /** Two versions of one field. */
    public record Clash(JsonNode mine, JsonNode theirs) {}

    public Merge merge(Visit visit, ObjectNode changes, String device, long base, Visitor official) {
        ObjectNode current = json.valueToTree(Draft.of(visit, words));
        var unknown = changes.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> DraftField.of(name).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return invalid(visit, "changes." + unknown.get(), "unknown-field");
        }
        var wrong = fault((ObjectNode) current.deepCopy().setAll(changes));
        if (wrong.isPresent()) {
            return invalid(visit, wrong.get().field(), wrong.get().code());
        }
        var taken = new ArrayList<DraftField>();
        var clashes = new EnumMap<DraftField, Clash>(DraftField.class);
        for (var field : DraftField.values()) {
            var mine = changes.get(field.jsonName());
            var theirs = current.path(field.jsonName());
            if (mine == null || same(mine, theirs)) {
                continue;
            }
            if (visit.status() == VisitStatus.PLANNED && !visit.plan().changedBehind(field, device, base)) {
                taken.add(field);
            } else {
                clashes.put(field, new Clash(mine, theirs));
            }
        }
        return taken.isEmpty()
                ? new Merge(null, List.of(), clashes)
                : take(visit, current, changes, taken, clashes, device, official);
    }

    private Merge take(
            Visit visit,
            ObjectNode current,
            ObjectNode changes,
            List<DraftField> taken,
            Map<DraftField, Clash> clashes,
            String device,
            Visitor official) {
        var merged = current.deepCopy();
        taken.forEach(field -> merged.set(field.jsonName(), changes.get(field.jsonName())));
        var draft = read(merged);
        var planner = new Visitor(official.subject(), visit.cadre());
        // A plan whose day has come may still be drafted at; only a new day has to be one that is to come.
        var refusal = rules.refusal(visit.id(), draft.plan(visit), planner, taken.contains(DraftField.PLANNED_FOR));
        if (refusal.isPresent()) {
            return Merge.refused(refusal.get());
        }
        visit.redraft(draft.content(visit, words), taken, device);
        visits.flush();
        return new Merge(null, taken, clashes);
    }

    /** A field set to nothing and one that was never set are the same. */
    private static boolean same(JsonNode mine, JsonNode theirs) {
        return mine.equals(theirs) || mine.isNull() && (theirs.isNull() || theirs.isMissingNode());
    }

    private Optional<Fault> fault(ObjectNode candidate) {
        try {
            return validator.validate(json.treeToValue(candidate, Draft.class)).stream()
                    .map(violation -> new Fault("changes." + violation.getPropertyPath(), "wrong-value"))
                    .findFirst();
        } catch (JsonMappingException wrong) {
            var path = wrong.getPath();
            return Optional.of(new Fault(
                    "changes." + (path.isEmpty() ? "" : path.getFirst().getFieldName()), "wrong-type"));
        } catch (JsonProcessingException broken) {
            return Optional.of(new Fault("changes", "wrong-type"));
        }
    }

    private Draft read(ObjectNode merged) {
        try {
            return json.treeToValue(merged, Draft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that was valid before", e);
        }
    }

    private static Merge invalid(Visit visit, String field, String code) {
        return Merge.refused(Outcome.invalid(visit.id(), new Fault(field, code)));
    }
}
