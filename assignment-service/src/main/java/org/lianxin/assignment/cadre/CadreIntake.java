package org.lianxin.assignment.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.assignment.organisation.CreditCode;
import org.lianxin.assignment.search.Pinyin;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.imports.Intake;
import org.lianxin.platform.imports.RowCheck;
import org.lianxin.platform.imports.Staged;
import org.lianxin.platform.imports.Undoing;
import org.lianxin.platform.web.Role;

/** Takes in lists of cadres; columns a list does not have are left as they are. */
@ApplicationScoped
class CadreIntake implements Intake {

    static final String REGISTER = "cadres";

    private static final int MOST_RELATIVES = 20;
    private static final int LONGEST_LIST = 300;

    private final Pinyin pinyin;
    private final Outbox outbox;
    private final Clock clock;

    CadreIntake(Pinyin pinyin, Outbox outbox, Clock clock) {
        this.pinyin = pinyin;
        this.outbox = outbox;
        this.clock = clock;
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
        return List.of("org", "staffNumber", "name", "post");
    }

    @Override
    public List<String> optional() {
        return List.of("status", "statusFrom", "statusUntil", "livesIn", "relativesIn");
    }

    @Override
    public Map<String, String> aliases() {
        return Map.of(
                "统一社会信用代码",
                "org",
                "工号",
                "staffNumber",
                "姓名",
                "name",
                "职务",
                "post",
                "状态",
                "status",
                "状态起始",
                "statusFrom",
                "预计返岗",
                "statusUntil",
                "居住社区",
                "livesIn",
                "近亲属居住社区",
                "relativesIn");
    }

    @Override
    public List<String> staged() {
        return List.of(
                "org",
                "staff_number",
                "name",
                "post",
                "status",
                "status_from",
                "status_until",
                "lives_in",
                "relatives_in",
                "pinyin",
                "initials");
    }

    @Override
    public Candidate check(RowCheck row) {
        var org = row.value("org");
        if (!CreditCode.isValid(org)) {
            row.refuse("org", org.isEmpty() ? "required" : "credit-code");
        }
        var staffNumber = row.value("staffNumber");
        if (!staffNumber.matches(CadreId.STAFF_NUMBER)) {
            row.refuse("staffNumber", staffNumber.isEmpty() ? "required" : "staff-number");
        }
        var name = row.text("name", 100);
        var post = row.text("post", 100);
        var status = row.choice("status", CadreStatus.class);
        var from = row.day("statusFrom");
        var until = row.day("statusUntil");
        checkDays(row, status, from, until);
        var livesIn = row.optionalText("livesIn", CommunityCode.LENGTH);
        if (livesIn != null && !livesIn.isEmpty()) {
            checkCommunity(row, "livesIn", livesIn);
        }
        var relativesIn = relatives(row);
        var spelling = pinyin.of(row.isGood() ? name : "");
        return new Candidate(
                org + "/" + staffNumber,
                Arrays.asList(
                        org,
                        staffNumber,
                        name,
                        post,
                        status == null ? null : status.name(),
                        from == null ? null : from.toString(),
                        until == null ? null : until.toString(),
                        livesIn,
                        relativesIn,
                        spelling.full(),
                        spelling.initials()));
    }

    private void checkDays(
            RowCheck row, @Nullable CadreStatus status, @Nullable LocalDate from, @Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        if (from != null && from.isAfter(today)) {
            row.refuse("statusFrom", "date-out-of-range", CadreChange.EARLIEST, today);
        }
        if (until != null && status != CadreStatus.ON_LEAVE) {
            row.refuse("statusUntil", "only-on-leave");
        } else if (until != null && !until.isAfter(from == null ? today : from)) {
            row.refuse("statusUntil", "end-before-start", from == null ? today : from);
        }
    }

    /** Separated by anything people separate with; in one order and once each, so that the same is recognised. */
    private static @Nullable String relatives(RowCheck row) {
        var text = row.optionalText("relativesIn", LONGEST_LIST);
        if (text == null || text.isEmpty()) {
            return text;
        }
        var communities = Arrays.stream(text.split("[\\s;；,，、]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
        communities.stream()
                .filter(code -> !code.matches(CommunityCode.DIVISION))
                .findFirst()
                .ifPresent(code -> checkCommunity(row, "relativesIn", code));
        if (communities.size() > MOST_RELATIVES) {
            row.refuse("relativesIn", "too-many", MOST_RELATIVES);
        }
        return communities.stream().collect(Collectors.joining(" "));
    }

    private static void checkCommunity(RowCheck row, String field, String code) {
        if (!code.matches(CommunityCode.DIVISION)) {
            row.refuse(field, "division-code");
        }
    }

    @Override
    public void judge(Staged staged) {
        staged.run(CadreSets.LOCK);
        staged.run(CadreSets.REFUSE_STRANGERS);
        staged.run(CadreSets.FILL_IN, LocalDate.now(clock).toString());
        staged.run(CadreSets.COMPARE);
    }

    @Override
    public void apply(Staged staged, Instant at) {
        staged.run(CadreSets.TAKE_OVER, at);
        tell(CadreSets.TAKEN_OVER, at.toString());
    }

    @Override
    public Target target() {
        return new Target("cadre", CadreSets.OF_ROW);
    }

    @Override
    public Undone undo(Undoing undoing, Instant at) {
        tell(CadreSets.ABOUT_TO_BE_REMOVED, at.toString(), undoing.id());
        int removed = undoing.run(CadreSets.REMOVE, undoing.id());
        int restored = undoing.run(CadreSets.RESTORE, at, undoing.id());
        tell(CadreSets.RESTORED, at.toString(), undoing.id());
        return new Undone(removed, restored);
    }

    private void tell(String which, Object... values) {
        outbox.publishEach(CadreEvent.TOPIC, CadreEvent.CHANGED, which, values);
    }
}
