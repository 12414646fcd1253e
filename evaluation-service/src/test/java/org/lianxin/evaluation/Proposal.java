package org.lianxin.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scheme as an assessor proposes it. */
final class Proposal {
    private final Map<String, Object> scheme = new LinkedHashMap<>();
    private final List<Map<String, Object>> indicators = new ArrayList<>();

    Proposal(String code) {
        scheme.put("code", code);
        scheme.put("name", Map.of("en", "Trial", "zh", "试行方案"));
        scheme.put("source", "Decision of the organisation department");
        scheme.put(
                "grading",
                Map.of(
                        "excellentFrom", 90,
                        "competentFrom", 70,
                        "basicallyCompetentFrom", 60,
                        "excellentCeiling", 20));
        scheme.put("indicators", indicators);
    }

    Proposal weights(int residents, int organisation, int peers) {
        scheme.put("perspectives", Map.of("residents", residents, "organisation", organisation, "peers", peers));
        return this;
    }

    Proposal indicator(String code, String kind, String voice, int weight, boolean required, String... facts) {
        var indicator = new LinkedHashMap<String, Object>();
        indicator.put("code", code);
        indicator.put("name", Map.of("en", code, "zh", "指标"));
        indicator.put("kind", kind);
        indicator.put("perspective", voice);
        indicator.put("factKinds", List.of(facts));
        indicator.put("weight", weight);
        indicator.put("minSample", 1);
        indicator.put("priorStrength", 2);
        indicator.put("required", required);
        indicator.put("source", "Trial");
        indicators.add(indicator);
        return this;
    }

    Proposal formula(String code, String text, List<?> examples, int weight, String... facts) {
        indicator(code, "FORMULA", "RESIDENTS", weight, false, facts);
        indicators.getLast().put("formula", text);
        indicators.getLast().put("examples", examples);
        return this;
    }

    /** Sets a field of all indicators. */
    Proposal each(String field, Object value) {
        indicators.forEach(indicator -> indicator.put(field, value));
        return this;
    }

    Map<String, Object> body() {
        return scheme;
    }
}
