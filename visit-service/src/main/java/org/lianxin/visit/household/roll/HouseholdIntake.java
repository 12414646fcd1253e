package org.lianxin.visit.household.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.platform.imports.Intake;
import org.lianxin.platform.imports.RowCheck;
import org.lianxin.platform.imports.Staged;
import org.lianxin.platform.imports.Undoing;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Role;

/**
 * Takes in a community's list of households, a row for each person. It registers what is not registered yet and changes nothing
 * else: what officials have written since is better than a list.
 */
@ApplicationScoped
class HouseholdIntake implements Intake {
    static final String REGISTER = "households";

    private final RollRow row;
    private final RegisteringRoll registering;
    private final UndoingRoll undoing;

    HouseholdIntake(RollRow row, RegisteringRoll registering, UndoingRoll undoing) {
        this.row = row;
        this.registering = registering;
        this.undoing = undoing;
    }

    @Override
    public String register() {
        return REGISTER;
    }

    @Override
    public Set<String> readers() {
        return Set.of(Role.SUPERVISOR);
    }

    @Override
    public String scope(Caller caller) {
        return caller.region();
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public List<String> required() {
        return List.of("community", "number", "person", "address", "name", "relation");
    }

    @Override
    public List<String> optional() {
        return List.of("risk", "riskReasons", "livesHereSince", "identityNumber", "phone", "groups", "since");
    }

    @Override
    public Map<String, String> aliases() {
        return Map.ofEntries(
                Map.entry("社区代码", "community"),
                Map.entry("户号", "number"),
                Map.entry("人员序号", "person"),
                Map.entry("地址", "address"),
                Map.entry("姓名", "name"),
                Map.entry("与户主关系", "relation"),
                Map.entry("风险等级", "risk"),
                Map.entry("风险原因", "riskReasons"),
                Map.entry("入住日期", "livesHereSince"),
                Map.entry("身份证号", "identityNumber"),
                Map.entry("电话", "phone"),
                Map.entry("困难类别", "groups"),
                Map.entry("起始日期", "since"));
    }

    @Override
    public List<String> staged() {
        return RollRow.STAGED;
    }

    @Override
    public void prepare() {
        row.prepare();
    }

    @Override
    public Candidate check(RowCheck check) {
        return row.read(check);
    }

    @Override
    public void judge(Staged staged) {
        staged.run(RollJudgement.LOCK);
        staged.run(RollJudgement.OUT_OF_SCOPE, staged.scope());
        staged.run(RollJudgement.UNKNOWN_GROUPS);
        staged.run(RollJudgement.UNCHANGED);
        staged.run(RollJudgement.REGISTERED_ALREADY);
        staged.run(RollJudgement.WITH_A_REFUSED_ONE);
        staged.run(RollJudgement.ADDRESSES);
        staged.run(RollJudgement.CREATED);
    }

    @Override
    public void apply(Staged staged, Instant at) {
        registering.register(staged, at);
    }

    /** Nothing refers to the rows; what refers to the households they made {@link UndoingRoll} looks up itself. */
    @Override
    public Target target() {
        return new Target("household_roll_row", "c.key = r.key");
    }

    @Override
    public Undone undo(Undoing what, Instant at) {
        return undoing.undo(what, at);
    }
}
