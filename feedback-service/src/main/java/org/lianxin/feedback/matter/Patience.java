package org.lianxin.feedback.matter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the suite waits for people before a matter moves on by itself, or can no longer be moved. */
@ConfigMapping(prefix = "lianxin.patience")
public interface Patience {

    /** Days of silence after an answer until it is closed, shown as unconfirmed. */
    @WithDefault("7")
    int silenceDays();

    /** Days a clock stands still at most while a question waits for the resident. */
    @WithDefault("15")
    int waitingDays();

    /** Days in which a resident may send an answer back. */
    @WithDefault("30")
    int reworkDays();

    /** Days in which a petitioner may ask for a review of an answer, or for a re-review. */
    @WithDefault("30")
    int reviewDays();

    /** Working days in which a wrong recipient may object. */
    @WithDefault("5")
    int objectionWorkingDays();
}
