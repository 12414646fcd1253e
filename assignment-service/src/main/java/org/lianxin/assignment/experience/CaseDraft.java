package org.lianxin.assignment.experience;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for what is known of a closed case. Days are counted, not dated, and no place is named. */
final class CaseDraft {

    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("TRIAGED", "受理并研判"),
            Map.entry("PLANNED", "制定帮扶计划"),
            Map.entry("APPLIED", "提交申请"),
            Map.entry("CORRECTING", "补正材料"),
            Map.entry("INVESTIGATED", "入户核查"),
            Map.entry("PUBLICISED", "公示"),
            Map.entry("APPROVED", "审批通过"),
            Map.entry("REFUSED", "未获批准"),
            Map.entry("APPEALED", "提出复核"),
            Map.entry("ALTERNATIVE", "改用其他办法"),
            Map.entry("DELIVERED", "帮扶落实"),
            Map.entry("CONFIRMED", "确认有效"),
            Map.entry("CONTESTED", "对方提出异议"),
            Map.entry("CLOSED", "结案"));

    private static final Map<String, String> OUTCOMES = Map.of(
            "RESIDENT", "本人确认得到帮助",
            "INDEPENDENT_CHECK", "经独立核查确认",
            "SILENCE", "对方未答复，按未确认结案");

    private CaseDraft() {}

    static ExperienceChange of(ClosedCase closed) {
        var category = ExperienceCategory.ofNeed(closed.category());
        var steps = closed.steps().stream()
                .map(step -> "第 %d 天：%s。".formatted(step.day(), STEPS.getOrDefault(step.status(), "其他步骤")))
                .collect(Collectors.joining("\n"));
        return new ExperienceChange(
                "%s类求助的办理经验".formatted(category.label()),
                category,
                "类别：%s。（请补充情况，不写姓名、住址和电话）".formatted(category.label()),
                steps.isEmpty() ? "（请补充步骤）" : steps,
                "用时 %d 天。%s。".formatted(closed.days(), outcome(closed.outcome())),
                null);
    }

    private static String outcome(@Nullable String code) {
        return code == null ? "已结案" : OUTCOMES.getOrDefault(code, "已结案");
    }
}
