package org.lianxin.assignment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.Communities;
import org.lianxin.assignment.profile.KnowingCommunity;
import org.lianxin.assignment.profile.KnownCommunity;
import org.lianxin.assignment.profile.ProfileAccess;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Problem;

/** Asks a cadre to show that they know a community, or lets a cadre do so by themselves; draws the questions when it begins. */
@ApplicationScoped
class AskingForQuiz {

    private static final SecureRandom SEEDS = new SecureRandom();

    private final Quizzes quizzes;
    private final QuizTemplates templates;
    private final KnowingCommunity knowing;
    private final Communities communities;
    private final ProfileAccess access;
    private final EndingQuizzes ending;
    private final QuizSettings settings;
    private final Staff staff;
    private final Idempotency idempotency;
    private final Clock clock;

    AskingForQuiz(
            Quizzes quizzes,
            QuizTemplates templates,
            KnowingCommunity knowing,
            Communities communities,
            ProfileAccess access,
            EndingQuizzes ending,
            QuizSettings settings,
            Staff staff,
            Idempotency idempotency,
            Clock clock) {
        this.quizzes = quizzes;
        this.templates = templates;
        this.knowing = knowing;
        this.communities = communities;
        this.access = access;
        this.ending = ending;
        this.settings = settings;
        this.staff = staff;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    private record Request(String community, NewQuiz wish) {}

    /** A cadre who asks for one by themselves begins at once. */
    @Transactional
    Quiz ask(String community, NewQuiz wish) {
        var cadre = whose(community, wish);
        return idempotency.once(
                "quiz",
                new Request(community, wish),
                Ids.next(),
                id -> create(id, community, cadre),
                quizzes::findById);
    }

    /** Asked for again while it is open, the same questions are shown again and the clock goes on. */
    @Transactional
    Quiz begin(UUID id) {
        var quiz = quizzes.requireOwnAndHold(id);
        if (quiz.status() != QuizStatus.OPEN) {
            mustAnswerFor(quiz.cadre(), quiz.community());
            draw(quiz, known(quiz.community()));
        }
        return quiz;
    }

    private Quiz create(UUID id, String community, CadreId cadre) {
        ending.endOverdue(community, cadre);
        if (quizzes.underWay(community, cadre).isPresent()) {
            throw Problem.conflict("quiz-one-open");
        }
        var known = known(community);
        var quiz = new Quiz(id, known, cadre, staff.signature(), clock.instant(), settings.patience());
        if (staff.is(cadre)) {
            mustBeApart(community, cadre);
            draw(quiz, known);
        } else {
            mustBeEnough(questions(known, 0));
        }
        quizzes.persistAndFlush(quiz);
        return quiz;
    }

    private void draw(Quiz quiz, KnownCommunity known) {
        long seed = SEEDS.nextLong();
        var questions = questions(known, seed);
        mustBeEnough(questions);
        quiz.open(known.number(), seed, questions, clock.instant(), settings.time());
        quizzes.flush();
    }

    private List<Question> questions(KnownCommunity known, long seed) {
        var others = knowing.others(known, settings.others());
        return new Drawing(known, others, seed).draw(templates.active(), settings.questions());
    }

    private KnownCommunity known(String community) {
        var known = knowing.of(community).orElseThrow(() -> Problem.conflict("quiz-profile-missing", community));
        if (known.stale()) {
            throw Problem.conflict("quiz-profile-stale", community);
        }
        return known;
    }

    private void mustBeEnough(List<Question> questions) {
        if (questions.size() < settings.atLeast()) {
            throw Problem.conflict("quiz-profile-thin", questions.size(), settings.atLeast());
        }
    }

    private void mustBeApart(String community, CadreId cadre) {
        quizzes.last(community, cadre)
                .map(last -> last.requestedAt().plus(settings.apart()))
                .filter(next -> next.isAfter(clock.instant()))
                .ifPresent(next -> {
                    throw Problem.conflict("quiz-too-soon", next);
                });
    }

    private CadreId whose(String code, NewQuiz wish) {
        var community = communities.require(code);
        if (staff.decides() && staff.covers(community.region())) {
            if (wish.cadre() == null) {
                throw Problem.invalid("cadre", "required");
            }
            var named = staff.colleague("cadre", wish.cadre());
            if (!access.answersFor(named, code)) {
                throw Problem.invalid("cadre", "not-responsible", code);
            }
            return named;
        }
        if (staff.decides()) {
            throw Problem.notFound("community", code);
        }
        var self = staff.self();
        if (wish.cadre() != null && !wish.cadre().equals(self.toString())) {
            throw Problem.notFound("cadre", wish.cadre());
        }
        if (!access.answersFor(self, code)) {
            throw Problem.notFound("community", code);
        }
        return self;
    }

    private void mustAnswerFor(CadreId cadre, String community) {
        if (!access.answersFor(cadre, community)) {
            throw Problem.conflict("quiz-not-responsible", community);
        }
    }
}
