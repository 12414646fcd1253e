package org.lianxin.visit.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.aid.HelpCase;
import org.lianxin.visit.aid.HelpCaseStatus;
import org.lianxin.visit.aid.StepGuard;
import org.lianxin.visit.aid.TemplatePaper;

/** No application without somebody who applies and the papers; and nobody takes a step in the case of their own relative. */
@ApplicationScoped
class ApplicationGuard implements StepGuard {
    private final Applications applications;
    private final Caller caller;

    ApplicationGuard(Applications applications, Caller caller) {
        this.applications = applications;
        this.caller = caller;
    }

    @Override
    public void check(HelpCase helpCase, HelpCaseStatus to, String subject) {
        var application = applications.of(helpCase.id());
        if (application.isPresent() && isOwn(application.get(), subject)) {
            throw Problem.forbidden("own-relative");
        }
        if (to == HelpCaseStatus.APPLIED && helpCase.template().application()) {
            if (application.isEmpty()) {
                throw Problem.conflict("help-application-missing");
            }
            requirePapers(helpCase);
        }
    }

    private boolean isOwn(Application application, String subject) {
        var related = application.relatedCadre();
        return related != null
                && (related.equals(subject) || (caller.has(Role.CADRE) && related.equals(caller.cadre())));
    }

    private void requirePapers(HelpCase helpCase) {
        var noted = applications.papers(helpCase.id()).keySet();
        var missing = helpCase.template().papers().stream()
                .filter(TemplatePaper::required)
                .map(TemplatePaper::code)
                .filter(paper -> !noted.contains(paper))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Problem.conflict("help-papers-missing", missing);
        }
    }
}
