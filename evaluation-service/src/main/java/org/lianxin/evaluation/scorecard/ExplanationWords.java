package org.lianxin.evaluation.scorecard;

import java.util.List;

/** The sentences of an explanation in one language. */
record ExplanationWords(
        String card,
        String score,
        String noScore,
        String voice,
        String silent,
        String indicator,
        String insufficient,
        String source,
        String sum,
        String further,
        List<String> voices,
        List<String> grades) {

    static final ExplanationWords ENGLISH = new ExplanationWords(
            "Scorecard of %s, %s",
            "Score %s of 100: %s",
            "No score: too few facts for a judgement",
            "%s, weight %d: %s",
            "%s: nothing to say yet, the weight goes to the others",
            "  - %s, weight %d within: %d facts; %s",
            "  - %s: %d facts are too few, %d are needed",
            "    rule: %s",
            "Altogether: %s",
            "Every indicator opens into its facts, and each fact into its record. Whoever finds one wrong may object.",
            List.of("Residents", "Organisation", "Peers"),
            List.of("excellent", "competent", "basically competent", "incompetent", "insufficient sample"));

    static final ExplanationWords CHINESE = new ExplanationWords(
            "%s 的评分卡，%s",
            "得分 %s（满分 100），等次：%s",
            "没有得分：样本不足，不作评判",
            "%s，权重 %d：%s",
            "%s：暂无意见，其权重由其他各方分担",
            "  - %s，内部权重 %d：%d 条事实；%s",
            "  - %s：只有 %d 条事实，至少需要 %d 条",
            "    依据：%s",
            "合计：%s",
            "每项指标可展开到事实，每条事实可展开到原始记录。认为有误的，可提出异议。",
            List.of("群众评价", "组织评价", "同行评价"),
            List.of("优秀", "称职", "基本称职", "不称职", "样本不足"));
}
