package org.lianxin.assignment.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.profile.KnownCommunity;
import org.lianxin.platform.web.Problem;

/** Questions put to a cadre about a community. Nobody, not even who asked for it, sees them before the cadre begins. */
@Entity
@Table(name = "quiz")
class Quiz {

    @Id
    private UUID id;

    private String community;

    private String region;

    @Embedded
    private CadreId cadre;

    @Enumerated(EnumType.STRING)
    private QuizStatus status;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    /** Until when it may be begun, then until when it may be answered. */
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "profile_number")
    private @Nullable Integer profileNumber;

    private @Nullable Long seed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Question> questions;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Given> answers;

    @Column(name = "right_answers")
    private @Nullable Integer rightAnswers;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Quiz() {}

    Quiz(UUID id, KnownCommunity known, CadreId cadre, String requestedBy, Instant at, Duration patience) {
        this.id = id;
        this.community = known.community();
        this.region = known.region();
        this.cadre = cadre;
        this.status = QuizStatus.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
        this.dueAt = at.plus(patience);
    }

    /** The clock runs from here. */
    void open(int profile, long drawnBy, List<Question> drawn, Instant at, Duration time) {
        if (status == QuizStatus.REQUESTED && !at.isBefore(dueAt)) {
            throw Problem.conflict("quiz-time-over", dueAt);
        }
        move(QuizStatus.OPEN);
        profileNumber = profile;
        seed = drawnBy;
        questions = List.copyOf(drawn);
        dueAt = at.plus(time);
    }

    QuizEvent answer(List<Given> given, Instant at) {
        if (status == QuizStatus.OPEN && at.isAfter(dueAt)) {
            throw Problem.conflict("quiz-time-over", dueAt);
        }
        move(QuizStatus.ANSWERED);
        var byQuestion = new HashMap<Integer, Given>();
        for (int i = 0; i < given.size(); i++) {
            var one = given.get(i);
            check(one, i);
            if (byQuestion.put(one.question(), one) != null) {
                throw Problem.invalid("answers[%d].question".formatted(i), "answered-twice", one.question());
            }
        }
        answers = List.copyOf(given);
        int right = 0;
        for (int i = 0; i < questions().size(); i++) {
            right += questions().get(i).isRight(byQuestion.get(i + 1)) ? 1 : 0;
        }
        return ended(right, at);
    }

    /** Who has seen the questions and lets the time pass has not known the answers. */
    QuizEvent expire(Instant at) {
        move(QuizStatus.EXPIRED);
        answers = List.of();
        return ended(0, at);
    }

    void lapse(Instant at) {
        move(QuizStatus.LAPSED);
        endedAt = at;
    }

    private void check(Given one, int index) {
        if (one.question() > questions().size()) {
            throw Problem.invalid(
                    "answers[%d].question".formatted(index),
                    "question-unknown",
                    questions().size());
        }
        var question = questions().get(one.question() - 1);
        if (question.asksForNumber()
                ? one.number() == null || one.option() != null
                : one.option() == null || one.number() != null) {
            throw Problem.invalid(
                    "answers[%d]".formatted(index), question.asksForNumber() ? "number-asked" : "option-asked");
        }
        if (one.option() != null && one.option() > question.options().size()) {
            throw Problem.invalid("answers[%d].option".formatted(index), "option-asked");
        }
    }

    private QuizEvent ended(int right, Instant at) {
        rightAnswers = right;
        endedAt = at;
        return new QuizEvent.Answered(
                id, community, cadre.toString(), questions().size(), right, at);
    }

    private void move(QuizStatus to) {
        if (!status.may(to)) {
            throw Problem.conflict("quiz-move-refused", status, to);
        }
        status = to;
    }

    UUID id() {
        return id;
    }

    String community() {
        return community;
    }

    String region() {
        return region;
    }

    CadreId cadre() {
        return cadre;
    }

    QuizStatus status() {
        return status;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Integer profileNumber() {
        return profileNumber;
    }

    @Nullable
    Long seed() {
        return seed;
    }

    List<Question> questions() {
        return questions == null ? List.of() : questions;
    }

    List<Given> answers() {
        return answers == null ? List.of() : answers;
    }

    @Nullable
    Integer rightAnswers() {
        return rightAnswers;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
