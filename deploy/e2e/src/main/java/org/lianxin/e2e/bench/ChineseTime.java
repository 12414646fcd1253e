package org.lianxin.e2e.bench;

import java.time.Clock;
import java.time.ZoneId;

/** The services count Chinese days; the same SQL beside them must, too. */
final class ChineseTime {
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    private ChineseTime() {}
}
