package org.lianxin.visit.aid;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Problem;

/** Help with a need, step by step along its template, until the resident says yes. */
@Entity
@DynamicUpdate
public class HelpCase {
    @Id
    private UUID id;

    private UUID need;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "template")
    private HelpTemplate template;

    private String community;

    @Nullable
    private UUID household;

    private String cadre;

    @Enumerated(EnumType.STRING)
    private HelpCaseStatus status;

    @Enumerated(EnumType.STRING)
    private NeedCategory category;

    private Instant openedAt;

    private Instant enteredAt;

    @Nullable
    private Instant dueAt;

    private byte @Nullable [] confirmationHash;

    @Enumerated(EnumType.STRING)
    @Nullable
    private ConfirmedBy confirmedBy;

    private byte @Nullable [] residentWords;

    @OneToMany(mappedBy = "helpCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<HelpCaseStep> steps = new ArrayList<>();

    @Version
    private long version;

    protected HelpCase() {}

    HelpCase(UUID id, Need need, HelpTemplate template, String cadre, Mover mover, Instant now) {
        this.id = id;
        this.need = need.id();
        this.template = template;
        this.community = need.community();
        this.household = need.household();
        this.cadre = cadre;
        this.status = HelpCaseStatus.TRIAGED;
        this.category = need.category();
        this.openedAt = now;
        this.enteredAt = now;
        steps.add(new HelpCaseStep(this, null, status, mover, now));
    }

    /** Why help was refused, in writing: the words of the last refusal. */
    Optional<String> refusal(AidWords words) {
        return steps.stream()
                .filter(step -> step.to() == HelpCaseStatus.REFUSED)
                .reduce((earlier, later) -> later)
                .map(step -> step.note(words));
    }

    HelpCaseEvent opened() {
        return moved(null, openedAt);
    }

    /** A step of an official, within the template and short of the resident's own word. */
    HelpCaseEvent take(HelpCaseStatus to, Mover mover, WorkingCalendar calendar, Instant now) {
        if (!to.takenByOfficial() || status == HelpCaseStatus.APPEALED) {
            throw Problem.conflict("help-case-not-yours-to-say", to);
        }
        if (to == HelpCaseStatus.APPEALED) {
            requireFirstAppeal();
        }
        template.leastUntil(status, enteredAt, calendar).filter(now::isBefore).ifPresent(until -> {
            throw Problem.conflict("help-case-notice-runs", status, until);
        });
        return move(to, mover, calendar, now);
    }

    /** The resident does not accept the refusal: once, while there is time. */
    HelpCaseEvent appeal(byte[] words, WorkingCalendar calendar, Instant now) {
        requireFirstAppeal();
        if (dueAt != null && now.isAfter(dueAt)) {
            throw Problem.conflict("help-appeal-too-late", dueAt);
        }
        this.residentWords = words;
        return move(HelpCaseStatus.APPEALED, Mover.RESIDENT, calendar, now);
    }

    /** Somebody who took no step of the case decides on the appeal. */
    HelpCaseEvent decideAppeal(boolean granted, Mover mover, WorkingCalendar calendar, Instant now) {
        if (status != HelpCaseStatus.APPEALED) {
            throw Problem.conflict("help-case-move", status, HelpCaseStatus.APPROVED, template.code());
        }
        return move(granted ? HelpCaseStatus.APPROVED : HelpCaseStatus.REFUSED, mover, calendar, now);
    }

    private void requireFirstAppeal() {
        if (steps.stream().anyMatch(step -> step.to() == HelpCaseStatus.APPEALED)) {
            throw Problem.conflict("help-appeal-decided");
        }
    }

    /** Delivered or refused: whoever holds the code may have their say. An earlier code is void. */
    void awaitWord(byte[] codeHash) {
        this.confirmationHash = codeHash;
    }

    /** A yes confirms and closes; a no sends it back to planning. */
    List<HelpCaseEvent> answer(
            boolean yes, ConfirmedBy by, byte @Nullable [] words, Mover mover, WorkingCalendar calendar, Instant now) {
        if (words != null) {
            this.residentWords = words;
        }
        if (!yes) {
            return List.of(move(HelpCaseStatus.CONTESTED, mover, calendar, now));
        }
        var confirmed = move(HelpCaseStatus.CONFIRMED, mover, calendar, now);
        this.confirmedBy = by;
        return List.of(confirmed, confirmation(by, now), move(HelpCaseStatus.CLOSED, mover, calendar, now));
    }

    /** Whether this person took any of its steps: who helped does not confirm the help. */
    boolean handledBy(String subject) {
        return steps.stream().anyMatch(step -> step.takenBy().equals(subject));
    }

    /** Nobody said anything: closed, and recorded as unconfirmed; a refusal is closed without any help. */
    List<HelpCaseEvent> closeUnconfirmed(WorkingCalendar calendar, Instant now) {
        var refused = status == HelpCaseStatus.REFUSED;
        var closed = move(HelpCaseStatus.CLOSED, Mover.SILENCE, calendar, now);
        this.confirmedBy = ConfirmedBy.SILENCE;
        return refused ? List.of(closed) : List.of(closed, confirmation(ConfirmedBy.SILENCE, now));
    }

    /** What it took and how it ended, for whoever learns from it. */
    HelpCaseEvent summary(Instant now) {
        return HelpCaseEvent.Closed.of(this, now);
    }

    private HelpCaseEvent move(HelpCaseStatus to, Mover mover, WorkingCalendar calendar, Instant now) {
        if (!template.next(status).contains(to)) {
            throw Problem.conflict("help-case-move", status, to, template.code());
        }
        var from = status;
        this.status = to;
        this.enteredAt = now;
        this.dueAt = template.due(to, now, calendar).orElse(null);
        steps.add(new HelpCaseStep(this, from, to, mover, now));
        return moved(from, now);
    }

    private HelpCaseEvent moved(@Nullable HelpCaseStatus from, Instant now) {
        return new HelpCaseEvent.Moved(id, need, community, household, cadre, from, status, now);
    }

    private HelpCaseEvent confirmation(ConfirmedBy by, Instant now) {
        return new HelpCaseEvent.Confirmed(id, need, community, household, cadre, by, now);
    }

    public UUID id() {
        return id;
    }

    NeedCategory category() {
        return category;
    }

    UUID need() {
        return need;
    }

    public HelpTemplate template() {
        return template;
    }

    public String community() {
        return community;
    }

    @Nullable
    public UUID household() {
        return household;
    }

    public String cadre() {
        return cadre;
    }

    public HelpCaseStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    ConfirmedBy confirmedBy() {
        return confirmedBy;
    }

    @Nullable
    String residentWords(AidWords words) {
        return words.open(AidField.RESIDENT_WORDS, id, residentWords);
    }

    List<HelpCaseStep> steps() {
        return steps;
    }

    long version() {
        return version;
    }
}
