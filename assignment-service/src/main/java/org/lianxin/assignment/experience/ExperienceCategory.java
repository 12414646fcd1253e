package org.lianxin.assignment.experience;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a write-up is about: the categories of needs, and two of the work itself. */
enum ExperienceCategory {
    INCOME("收入"),
    FOOD("吃饭"),
    CLOTHING("穿衣"),
    HOUSING("住房"),
    HEALTH("就医"),
    DISABILITY("残疾帮扶"),
    CARE("照料"),
    EDUCATION("上学"),
    EMPLOYMENT("就业"),
    SAFETY("安全"),
    ENVIRONMENT("环境"),
    LEGAL("法律援助"),
    MEDIATION("调解"),
    VISITING("走访方法"),
    OTHER("其他");

    private final String label;

    ExperienceCategory(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Categories of needs that this service does not know yet are others. */
    static ExperienceCategory ofNeed(@Nullable String need) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(need))
                .findFirst()
                .orElse(OTHER);
    }
}
