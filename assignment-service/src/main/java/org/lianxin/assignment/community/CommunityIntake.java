package org.lianxin.assignment.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.assignment.organisation.CreditCode;
import org.lianxin.assignment.search.Pinyin;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.imports.Intake;
import org.lianxin.platform.imports.RowCheck;
import org.lianxin.platform.imports.Staged;
import org.lianxin.platform.imports.Undoing;
import org.lianxin.platform.web.Role;

/** Takes in lists of communities, up to those of the whole country. */
@ApplicationScoped
class CommunityIntake implements Intake {

    static final String REGISTER = "communities";

    private static final int NAME = 100;
    private static final int PLACE = 50;

    private final CommunitySets sets;
    private final Pinyin pinyin;
    private final Outbox outbox;

    CommunityIntake(CommunitySets sets, Pinyin pinyin, Outbox outbox) {
        this.sets = sets;
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
        return List.of("code", "name", "street", "district", "city", "province");
    }

    @Override
    public List<String> optional() {
        return List.of("kind", "region");
    }

    @Override
    public Map<String, String> aliases() {
        return Map.of(
                "代码",
                "code",
                "名称",
                "name",
                "街道",
                "street",
                "区县",
                "district",
                "城市",
                "city",
                "省份",
                "province",
                "类型",
                "kind",
                "所在区划",
                "region");
    }

    @Override
    public List<String> staged() {
        return List.of("name", "kind", "street", "district", "city", "province", "region", "pinyin", "initials");
    }

    @Override
    public Candidate check(RowCheck row) {
        var name = row.text("name", NAME);
        var street = row.text("street", PLACE);
        var district = row.text("district", PLACE);
        var city = row.text("city", PLACE);
        var province = row.text("province", PLACE);
        var code = code(row);
        var kind = kind(row, code);
        var region = region(row, code);
        var spelling = pinyin.of(row.isGood() ? name : "");
        return new Candidate(
                code,
                List.of(
                        name,
                        kind.name(),
                        street,
                        district,
                        city,
                        province,
                        region,
                        spelling.full(),
                        spelling.initials()));
    }

    private static String code(RowCheck row) {
        var code = row.value("code");
        if (code.isEmpty()) {
            row.refuse("code", "required");
        } else if (CommunityCode.isWorkUnit(code)) {
            if (!CreditCode.isValid(code)) {
                row.refuse("code", "credit-code");
            }
        } else if (!CommunityCode.isDivision(code)) {
            row.refuse("code", "division-code");
        }
        return code;
    }

    private static CommunityKind kind(RowCheck row, String code) {
        var told = code.length() > 9 ? CommunityCode.kindOf(code) : CommunityKind.RESIDENTIAL;
        var asked = row.choice("kind", CommunityKind.class);
        if (asked == null) {
            return told;
        }
        if ((asked == CommunityKind.WORK_UNIT) != CommunityCode.isWorkUnit(code)) {
            row.refuse("kind", "kind-does-not-fit-code");
        }
        return asked;
    }

    private static String region(RowCheck row, String code) {
        var region = row.value("region");
        if (CommunityCode.isWorkUnit(code)) {
            if (!CommunityCode.isDivision(region)) {
                row.refuse("region", region.isEmpty() ? "required" : "division-code");
            }
            return region;
        }
        if (!region.isEmpty() && !region.equals(code)) {
            row.refuse("region", "region-is-not-code");
        }
        return code;
    }

    @Override
    public void judge(Staged staged) {
        staged.run(CommunitySets.LOCK);
        staged.run(CommunitySets.COMPARE);
    }

    @Override
    public void apply(Staged staged, Instant at) {
        staged.run(CommunitySets.TAKE_OVER, at);
        sets.tell(outbox, CommunitySets.TAKEN_OVER, at);
    }

    @Override
    public Target target() {
        return new Target("community", "c.code = r.key");
    }

    @Override
    public Undone undo(Undoing undoing, Instant at) {
        sets.tellRemoved(outbox, undoing.id(), at);
        int removed = undoing.run(CommunitySets.REMOVE, undoing.id());
        int restored = undoing.run(CommunitySets.RESTORE, at, undoing.id());
        sets.tell(outbox, CommunitySets.RESTORED, at, undoing.id());
        return new Undone(removed, restored);
    }
}
