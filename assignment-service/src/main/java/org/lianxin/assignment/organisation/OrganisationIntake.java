package org.lianxin.assignment.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.assignment.search.Pinyin;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.imports.Intake;
import org.lianxin.platform.imports.RowCheck;
import org.lianxin.platform.imports.Staged;
import org.lianxin.platform.imports.Undoing;
import org.lianxin.platform.web.Role;

/** Takes in lists of organisations; a parent may stand below its children, or be in the register already. */
@ApplicationScoped
class OrganisationIntake implements Intake {

    static final String REGISTER = "organisations";

    private final Pinyin pinyin;
    private final Outbox outbox;

    OrganisationIntake(Pinyin pinyin, Outbox outbox) {
        this.pinyin = pinyin;
        this.outbox = outbox;
    }

    @Override
    public String register() {
        return REGISTER;
    }

    @Override
    public Set<String> readers() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public List<String> required() {
        return List.of("org", "name", "region");
    }

    @Override
    public List<String> optional() {
        return List.of("parent");
    }

    @Override
    public Map<String, String> aliases() {
        return Map.of("统一社会信用代码", "org", "名称", "name", "区划代码", "region", "上级单位", "parent");
    }

    @Override
    public List<String> staged() {
        return List.of("name", "region", "parent", "pinyin", "initials");
    }

    @Override
    public Candidate check(RowCheck row) {
        var org = row.value("org");
        if (!CreditCode.isValid(org)) {
            row.refuse("org", org.isEmpty() ? "required" : "credit-code");
        }
        var name = row.text("name", 200);
        var region = row.value("region");
        if (!region.matches(OrganisationChange.REGION)) {
            row.refuse("region", region.isEmpty() ? "required" : "region-form");
        }
        var parent = row.optionalText("parent", 18);
        if (parent != null && !parent.isEmpty() && !CreditCode.isValid(parent)) {
            row.refuse("parent", "credit-code");
        }
        var spelling = pinyin.of(row.isGood() ? name : "");
        return new Candidate(org, Arrays.asList(name, region, parent, spelling.full(), spelling.initials()));
    }

    @Override
    public void judge(Staged staged) {
        staged.run(OrganisationSets.LOCK);
        refuseOrphans(staged);
        if (staged.run(OrganisationSets.REFUSE_CYCLES) > 0) {
            refuseOrphans(staged);
        }
        staged.run(OrganisationSets.COMPARE);
    }

    /** What is refused may have been the parent of others. */
    private static void refuseOrphans(Staged staged) {
        int refused;
        do {
            refused = staged.run(OrganisationSets.REFUSE_ORPHANS);
        } while (refused > 0);
    }

    @Override
    public void apply(Staged staged, Instant at) {
        staged.run(OrganisationSets.TAKE_OVER, at);
        tell(OrganisationSets.TAKEN_OVER, at.toString());
    }

    @Override
    public Target target() {
        return new Target("organisation", "c.credit_code = r.key");
    }

    @Override
    public Undone undo(Undoing undoing, Instant at) {
        tell(OrganisationSets.ABOUT_TO_BE_REMOVED, at.toString(), undoing.id());
        int restored = undoing.run(OrganisationSets.RESTORE, at, undoing.id());
        int removed = undoing.run(OrganisationSets.REMOVE, undoing.id());
        tell(OrganisationSets.RESTORED, at.toString(), undoing.id());
        return new Undone(removed, restored);
    }

    private void tell(String which, Object... values) {
        outbox.publishEach(OrganisationEvent.TOPIC, OrganisationEvent.CHANGED, which, values);
    }
}
