package org.lianxin.assignment.balance;

import static org.lianxin.assignment.ServiceTest.administrator;

import java.util.HashMap;
import java.util.Map;

/** Rules so heavy that a handful of households makes a load. */
public final class Weights {

    private Weights() {}

    static Map<String, Object> of(int household) {
        return new HashMap<>(Map.of(
                "household", household,
                "vulnerableHousehold", 5,
                "dueContact", 1,
                "need", 1,
                "helpCase", 3,
                "promise", 1,
                "matter", 1,
                "distanceStep", 2,
                "deputyShare", 0.5,
                "actingShare", 0.5));
    }

    /** From 2026-03-10 on a household of the region weighs ten points. */
    public static void heavy(String region, int continuity) {
        heavy(region, continuity, "DISTRICT");
    }

    public static void heavy(String region, int continuity, String reach) {
        administrator()
                .body(Map.of(
                        "region",
                        region,
                        "validFrom",
                        "2026-03-10",
                        "rule",
                        Map.of(
                                "weights",
                                of(10),
                                "ledAtMost",
                                2,
                                "reach",
                                reach,
                                "continuity",
                                continuity,
                                "source",
                                "试点")))
                .post("/api/v1/load-rules")
                .then()
                .statusCode(201);
    }
}
