package org.lianxin.visit.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.aid.AidWords;
import org.lianxin.visit.aid.HelpCase;
import org.lianxin.visit.aid.HelpCaseStatus;
import org.lianxin.visit.aid.HelpCases;
import org.lianxin.visit.scope.Scopes;

/** An official notes who applies and which papers came in, as long as the application is not investigated. */
@ApplicationScoped
class Applying {
    private static final Set<HelpCaseStatus> OPEN = EnumSet.of(
            HelpCaseStatus.TRIAGED, HelpCaseStatus.PLANNED, HelpCaseStatus.APPLIED, HelpCaseStatus.CORRECTING);
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final HelpCases helpCases;
    private final Applications applications;
    private final AidWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final Precondition precondition;
    private final Clock clock;

    Applying(
            HelpCases helpCases,
            Applications applications,
            AidWords words,
            Scopes scopes,
            Caller caller,
            Precondition precondition,
            Clock clock) {
        this.helpCases = helpCases;
        this.applications = applications;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.precondition = precondition;
        this.clock = clock;
    }

    @Transactional
    ApplicationView note(UUID id, ApplicationChange change) {
        var helpCase = open(id);
        if (!helpCase.template().application()) {
            throw Problem.conflict(
                    "help-without-application", helpCase.template().code());
        }
        check(change);
        var present = applications.of(id);
        if (present.isPresent()) {
            precondition.require(present.get().version());
            present.get().note(change, words, caller.subject(), clock.instant());
            applications.flush();
            return ApplicationView.of(present.get(), words);
        }
        var made = new Application(id, change, words, caller.subject(), clock.instant());
        applications.persist(made);
        return ApplicationView.of(made, words);
    }

    @Transactional
    List<PaperView> note(UUID id, String code, PaperNote note) {
        var helpCase = open(id);
        if (helpCase.template().papers().stream()
                .noneMatch(paper -> paper.code().equals(code))) {
            throw Problem.notFound("paper", code);
        }
        if ((note.receivedOn() == null)
                == (note.waived() == null || note.waived().isBlank())) {
            throw Problem.invalid("receivedOn", "paper-received-or-waived");
        }
        past("receivedOn", note.receivedOn());
        var paper = applications.papers(id).get(code);
        if (paper == null) {
            applications.persist(new Paper(id, code, note, words, caller.subject(), clock.instant()));
        } else {
            paper.note(note, words, caller.subject(), clock.instant());
            applications.flush();
        }
        return papers(helpCase);
    }

    ApplicationView see(UUID id) {
        var helpCase = seen(id);
        return applications
                .of(helpCase.id())
                .map(application -> ApplicationView.of(application, words))
                .orElseThrow(() -> Problem.notFound("application", id));
    }

    List<PaperView> papers(UUID id) {
        return papers(seen(id));
    }

    Page<ApplicationView> relatives(PageQuery page) {
        return Page.of(
                        applications.relatives(scopes.ofCaller(), page),
                        page,
                        one -> List.of(one.helpCase().toString()))
                .map(application -> ApplicationView.of(application, words));
    }

    private List<PaperView> papers(HelpCase helpCase) {
        var noted = applications.papers(helpCase.id());
        return helpCase.template().papers().stream()
                .map(paper -> {
                    var here = noted.get(paper.code());
                    return new PaperView(
                            paper.code(),
                            paper.nameZh(),
                            paper.nameEn(),
                            paper.required(),
                            here == null ? null : here.receivedOn(),
                            here == null ? null : here.waived(words));
                })
                .toList();
    }

    private void check(ApplicationChange change) {
        var onBehalf = change.applicant() == Applicant.ON_BEHALF;
        if (onBehalf == (change.mandate() == null)) {
            throw Problem.invalid("mandate", "mandate-of-who-applies-on-behalf");
        }
        if (onBehalf == (change.mandateOn() == null)) {
            throw Problem.invalid("mandateOn", "mandate-of-who-applies-on-behalf");
        }
        past("mandateOn", change.mandateOn());
    }

    private void past(String field, @Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        if (date.isAfter(LocalDate.now(clock))) {
            throw Problem.invalid(field, "in-the-future");
        }
        if (date.isBefore(EARLIEST)) {
            throw Problem.invalid(field, "too-long-ago", EARLIEST);
        }
    }

    private HelpCase open(UUID id) {
        var helpCase = helpCases.lock(id);
        scopes.requireSeen(helpCase.community(), "help-case", id);
        if (!OPEN.contains(helpCase.status())) {
            throw Problem.conflict("help-application-closed", helpCase.status());
        }
        return helpCase;
    }

    private HelpCase seen(UUID id) {
        var helpCase = helpCases.require(id);
        scopes.requireSeen(helpCase.community(), "help-case", id);
        return helpCase;
    }
}
