package org.lianxin.visit.household.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** An administrator sets groups and rules. They hold for what is written from then on; nobody's recorded risk changes by itself. */
@ApplicationScoped
class SettingRules {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,23}");

    private final VulnerabilityGroups groups;
    private final RiskRules rules;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    SettingRules(VulnerabilityGroups groups, RiskRules rules, Precondition precondition, Caller caller, Clock clock) {
        this.groups = groups;
        this.rules = rules;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was set, and whether it is new. */
    record Set<T>(T what, boolean created) {}

    @Transactional
    List<GroupView> groups() {
        return groups.inOrder().stream().map(GroupView::of).toList();
    }

    @Transactional
    List<RuleView> rules() {
        return rules.list("order by code").stream().map(RiskRule::view).toList();
    }

    @Transactional
    Set<GroupView> group(String code, GroupChange content) {
        requireCode(code);
        var known = groups.findByIdOptional(code);
        known.ifPresent(group -> precondition.require(group.version()));
        var group = known.orElseGet(() -> new VulnerabilityGroup(code, content, caller.subject(), clock.instant()));
        known.ifPresent(before -> before.change(content, caller.subject(), clock.instant()));
        groups.persistAndFlush(group);
        return new Set<>(GroupView.of(group), known.isEmpty());
    }

    @Transactional
    Set<RuleView> rule(String code, RuleChange content) {
        requireCode(code);
        content.check();
        if (content.group() != null && groups.findByIdOptional(content.group()).isEmpty()) {
            throw Problem.invalid("group", "group-unknown", content.group());
        }
        var known = rules.findByIdOptional(code);
        known.ifPresent(rule -> precondition.require(rule.version()));
        var rule = known.orElseGet(() -> new RiskRule(code, content, caller.subject(), clock.instant()));
        known.ifPresent(before -> before.change(content, caller.subject(), clock.instant()));
        rules.persistAndFlush(rule);
        return new Set<>(rule.view(), known.isEmpty());
    }

    private static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw Problem.invalid("code", "code-form");
        }
    }
}
