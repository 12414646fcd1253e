package org.lianxin.visit.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Filter;
import org.lianxin.visit.scope.Scope;
import org.lianxin.visit.scope.Scopes;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.Words;

/** Officials see the conflicts of their own devices, supervisors those of their region. */
@ApplicationScoped
class SeeingConflicts {
    private final Conflicts conflicts;
    private final Scopes scopes;
    private final Words words;
    private final ObjectMapper json;

    SeeingConflicts(Conflicts conflicts, Scopes scopes, Words words, ObjectMapper json) {
        this.conflicts = conflicts;
        this.scopes = scopes;
        this.words = words;
        this.json = json;
    }

    @Transactional
    Page<ConflictView> list(@Nullable ConflictStatus status, PageQuery page) {
        var scope = scopes.ofCaller();
        var filter = Filter.within(scope).with("status", status);
        if (scope instanceof Scope.OwnCommunities own) {
            filter.and("cadre = :cadre", Map.of("cadre", own.cadre()));
        }
        return Page.of(
                        conflicts.list(filter, page),
                        page,
                        one -> List.of(one.raisedAt().toString(), one.id().toString()))
                .map(one -> view(one, null));
    }

    @Transactional
    ConflictView one(UUID id) {
        return view(seen(conflicts.findByIdOptional(id).orElseThrow(() -> missing(id))), null);
    }

    SyncConflict lock(UUID id) {
        return seen(conflicts.lock(id).orElseThrow(() -> missing(id)));
    }

    private SyncConflict seen(SyncConflict conflict) {
        var others = scopes.ofCaller() instanceof Scope.OwnCommunities own
                && !own.cadre().equals(conflict.cadre());
        if (others || !scopes.covers(conflict.community())) {
            throw missing(conflict.id());
        }
        return conflict;
    }

    private static Problem missing(UUID id) {
        return Problem.notFound("conflict", id);
    }

    ConflictView view(SyncConflict one, @Nullable UUID became) {
        return new ConflictView(
                one.id(),
                one.cadre(),
                one.device(),
                one.operation(),
                one.kind(),
                one.target(),
                one.community(),
                one.field(),
                mine(one),
                read(words.open(one.theirs(), SealedText.CONFLICT_THEIRS, one.id())),
                one.status(),
                one.raisedAt(),
                one.decidedAt(),
                became);
    }

    @Nullable
    JsonNode mine(SyncConflict one) {
        return read(words.open(one.mine(), SealedText.CONFLICT_MINE, one.id()));
    }

    private @Nullable JsonNode read(@Nullable String text) {
        try {
            var node = text == null ? null : json.readTree(text);
            return node == null || node.isNull() ? null : node;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a conflict that does not read", e);
        }
    }
}
