package org.lianxin.platform.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.AuditEntry.Kind;
import org.lianxin.platform.audit.AuditEntry.Outcome;
import org.lianxin.platform.id.Ids;

/** Puts into words what the current request does. */
@RequestScoped
class WritingEntries {
    private final AuditedRequest request;
    private final Actor actor;
    private final AuditEntries entries;
    private final Clock clock;

    WritingEntries(AuditedRequest request, Actor actor, AuditEntries entries, Clock clock) {
        this.request = request;
        this.actor = actor;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Residents are written down where their role lets them in, staff wherever they change something. For somebody who is not to
     * be known only an office acts: whoever else does so is that person, or leads to them.
     */
    boolean changeIsOfInterest() {
        var operation = request.operation();
        if (operation == null || !request.changes()) {
            return false;
        }
        return request.anonymous() ? actor.inOffice() : actor.staff() || (!operation.open() && actor.resident());
    }

    boolean readIsOfInterest() {
        return request.traced() && actor.staff();
    }

    void change() {
        entries.addToChange(entry(Kind.CHANGE, Outcome.DONE, null, request.reason(false)));
    }

    void read(Outcome outcome, @Nullable Integer rows, @Nullable String reason) {
        entries.add(entry(Kind.READ, outcome, rows, reason));
    }

    private AuditEntry entry(Kind kind, Outcome outcome, @Nullable Integer rows, @Nullable String reason) {
        var operation = Objects.requireNonNull(request.operation());
        boolean wholeDay = request.wholeDay();
        var at = wholeDay ? LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant() : clock.instant();
        return new AuditEntry(
                wholeDay ? Ids.within(at) : Ids.next(),
                at,
                wholeDay,
                kind,
                outcome,
                cut(actor.subject(), 255),
                actor.cadre().map(text -> cut(text, 64)).orElse(null),
                actor.roles(),
                actor.org().map(text -> cut(text, 18)).orElse(null),
                actor.region().map(text -> cut(text, 12)).orElse(null),
                cut(operation.action(), 120),
                cut(operation.request(), 250),
                request.things(),
                request.counted() ? rows : null,
                reason,
                wholeDay ? null : trace());
    }

    /** A token may carry anything; what it claims must not keep the entry from being written. */
    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private static @Nullable String trace() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
