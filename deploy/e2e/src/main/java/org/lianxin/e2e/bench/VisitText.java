package org.lianxin.e2e.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A visit as a device sends it: about one kilobyte, as notes of a real visit are. */
final class VisitText {
    static final String NOTES = "住户反映楼道照明损坏已有两周，老人夜间上下楼不便；家中老人行动困难，每月需要到医院复查，子女在外地工作。".repeat(4);
    static final String FINDINGS = "联系物业三日内修复照明；登记陪诊需求，下次走访时回访。";
    static final int MINUTES = 30;

    private VisitText() {}

    static Instant startedAt() {
        return ChineseTime.CLOCK.instant().minus(10, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MILLIS);
    }

    static String json(Place place) {
        return """
                {"kind":"HOME","household":"%s","community":"%s","startedAt":"%s","minutes":%d,"notes":"%s","findings":"%s"}""".formatted(place.household(), place.community(), startedAt(), MINUTES, NOTES, FINDINGS);
    }
}
