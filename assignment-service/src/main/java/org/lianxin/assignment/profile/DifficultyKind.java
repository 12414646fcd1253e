package org.lianxin.assignment.profile;

/** What makes life hard in a community. */
public enum DifficultyKind {
    INCOME("收入"),
    EMPLOYMENT("就业"),
    HOUSING("住房"),
    MEDICAL("看病就医"),
    ELDERLY_CARE("养老照料"),
    CHILDCARE("托幼"),
    EDUCATION("上学"),
    DISABILITY("残疾人服务"),
    ENVIRONMENT("环境卫生"),
    TRANSPORT("出行交通"),
    WATER_AND_POWER("水电气暖"),
    SAFETY("治安消防"),
    DISPUTES("邻里纠纷"),
    OTHER("其他");

    private final String label;

    DifficultyKind(String label) {
        this.label = label;
    }

    /** In the words of those who answer a quiz. */
    public String label() {
        return label;
    }
}
