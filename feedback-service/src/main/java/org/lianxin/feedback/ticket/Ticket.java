package org.lianxin.feedback.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.MatterClock;
import org.lianxin.feedback.clock.MatterClocks.TicketTerm;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/** An answer owed to the supervisor. Its end never moves, also not when the answer is returned. */
@Entity
@Table(name = "supervision_ticket")
class Ticket {

    @Id
    private UUID id;

    private UUID matter;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    private @Nullable String reason;
    private @Nullable UUID clock;

    @Column(name = "opened_by")
    private @Nullable String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private String source;
    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable String verdict;

    @Column(name = "judged_by")
    private @Nullable String judgedBy;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    @Column(name = "overdue_at")
    private @Nullable Instant overdueAt;

    @Version
    private long version;

    protected Ticket() {}

    private Ticket(UUID id, UUID matter, TicketTerm term, Instant at) {
        this.id = id;
        this.matter = matter;
        this.status = TicketStatus.OPEN;
        this.openedAt = at;
        this.dueAt = term.dueAt();
        this.source = term.source();
    }

    static Ticket by(UUID id, String supervisor, String reason, UUID matter, TicketTerm term, Instant at) {
        var ticket = new Ticket(id, matter, term, at);
        ticket.reason = reason;
        ticket.openedBy = supervisor;
        return ticket;
    }

    /** A clock ran out so far that the matter was listed for supervision. */
    static Ticket by(MatterClock late, TicketTerm term, Instant at) {
        var ticket = new Ticket(Ids.random(), late.matter(), term, at);
        ticket.clock = late.id();
        return ticket;
    }

    void answer(String text, String by, Instant at) {
        move(TicketStatus.ANSWERED);
        answer = text;
        answeredBy = by;
        answeredAt = at;
        verdict = null;
        judgedBy = null;
        judgedAt = null;
    }

    /** Nobody judges their own answer. */
    void judge(boolean enough, String words, String by, Instant at) {
        if (by.equals(answeredBy)) {
            throw Problem.forbidden("own-answer");
        }
        move(enough ? TicketStatus.CLOSED : TicketStatus.RETURNED);
        verdict = words;
        judgedBy = by;
        judgedAt = at;
    }

    /** No answer came in time. */
    void late(Instant at) {
        overdueAt = at;
    }

    private void move(TicketStatus next) {
        if (!status.mayBecome(next)) {
            throw Problem.conflict("ticket-state", status, next);
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    UUID matter() {
        return matter;
    }

    Instant openedAt() {
        return openedAt;
    }

    long version() {
        return version;
    }

    TicketView view() {
        return new TicketView(
                id,
                matter,
                status,
                reason,
                clock != null,
                openedAt,
                dueAt,
                source,
                answer,
                answeredAt,
                verdict,
                judgedAt,
                overdueAt,
                version);
    }
}
