package org.lianxin.assignment.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;

/** An exchange session that shall take place. */
@Schema(examples = """
        {"topic": "独居老人入户怎么开口", "summary": "三个真实案例", "place": "清波街道三楼会议室", "startsAt": "2026-05-08T14:00:00+08:00",
         "region": "330102"}""")
record NewExchange(
        @Nullable
        @Size(max = 51)
        @Pattern(regexp = CadreId.PATTERN)
        @Schema(description = "ORG/STAFF; absent: the cadre who asks")
        String host,

        @NotBlank @Size(max = 200) String topic,

        @Nullable @Size(min = 1, max = 2000) String summary,

        @NotBlank @Size(max = 200) String place,

        @NotNull Instant startsAt,

        @Nullable
        @Size(max = 12)
        @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")
        @Schema(description = "area it is open to, around the host's organisation; absent: its district")
        String region) {

    ExchangePlan plan() {
        return new ExchangePlan(topic, summary, place, startsAt);
    }
}
