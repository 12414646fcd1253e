package org.lianxin.visit.aid;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.lianxin.platform.time.WorkingCalendar;

/** A kind of help and the states it goes through. */
@Entity
@Immutable
class HelpTemplate {
    @Id
    private String code;

    private String nameZh;

    private String nameEn;

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "help_template_step", joinColumns = @JoinColumn(name = "template"))
    private List<TemplateStep> steps;

    protected HelpTemplate() {}

    HelpTemplate(String code, List<TemplateStep> steps) {
        this.code = code;
        this.nameZh = code;
        this.nameEn = code;
        this.source = "";
        this.steps = steps;
    }

    /** Where a case may go from a state under this template. */
    Set<HelpCaseStatus> next(HelpCaseStatus from) {
        return from.next(steps.stream().map(TemplateStep::status).collect(Collectors.toSet()));
    }

    Optional<Instant> due(HelpCaseStatus status, Instant entered, WorkingCalendar calendar) {
        return steps.stream()
                .filter(step -> step.status() == status)
                .findFirst()
                .flatMap(step -> step.dueAfter(entered, calendar));
    }

    String code() {
        return code;
    }
}
