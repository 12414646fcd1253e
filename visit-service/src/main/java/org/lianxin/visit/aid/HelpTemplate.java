package org.lianxin.visit.aid;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.time.WorkingCalendar;

/** A kind of help and the states it goes through. */
@Entity
@Immutable
public class HelpTemplate {
    @Id
    private String code;

    private String nameZh;

    private String nameEn;

    private String source;

    @Nullable
    private Integer recheckMonths;

    private boolean application;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "help_template_step", joinColumns = @JoinColumn(name = "template"))
    @Immutable
    private Set<TemplateStep> steps;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "help_template_paper", joinColumns = @JoinColumn(name = "template"))
    @Immutable
    private Set<TemplatePaper> papers = new HashSet<>();

    protected HelpTemplate() {}

    HelpTemplate(String code, Set<TemplateStep> steps) {
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
        return step(status).flatMap(step -> step.dueAfter(entered, calendar));
    }

    /** Until when a case has to stay in a state it entered then. */
    Optional<Instant> leastUntil(HelpCaseStatus status, Instant entered, WorkingCalendar calendar) {
        return step(status).flatMap(step -> step.leastUntil(entered, calendar));
    }

    StepTaker taker(HelpCaseStatus to) {
        return step(to).map(TemplateStep::takenBy).orElse(StepTaker.CADRE);
    }

    private Optional<TemplateStep> step(HelpCaseStatus status) {
        return steps.stream().filter(step -> step.status() == status).findFirst();
    }

    public List<TemplatePaper> papers() {
        return papers.stream().sorted(Comparator.comparing(TemplatePaper::code)).toList();
    }

    /** Whether somebody has to apply. */
    public boolean application() {
        return application;
    }

    /** Months until lasting help is looked at again. */
    public Optional<Integer> recheckMonths() {
        return Optional.ofNullable(recheckMonths);
    }

    public String code() {
        return code;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    String source() {
        return source;
    }

    Set<TemplateStep> steps() {
        return steps;
    }
}
