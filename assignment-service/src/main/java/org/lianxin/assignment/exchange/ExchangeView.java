package org.lianxin.assignment.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** An exchange session with those who come or came; what was said is told to those who were there and who look over the host. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a41", "host": "11330102MB1234567B/S001", "topic": "独居老人入户怎么开口",
         "summary": "三个真实案例", "place": "清波街道三楼会议室", "region": "330102", "startsAt": "2026-05-08T06:00:00Z", "status": "HELD",
         "participants": [{"cadre": "11330102MB1234567B/S002", "attended": true}], "minutes": "先问身体，再问需要。",
         "cancelReason": null, "version": 1}""")
record ExchangeView(
        UUID id,
        String host,
        String topic,
        @Nullable String summary,
        String place,
        String region,
        Instant startsAt,
        ExchangeStatus status,
        List<Participant> participants,
        @Nullable String minutes,
        @Nullable String cancelReason,
        long version)
        implements Versioned {

    static ExchangeView of(ExchangeSession session, List<Participant> participants, boolean inside) {
        return new ExchangeView(
                session.id(),
                session.host().toString(),
                session.topic(),
                session.summary(),
                session.place(),
                session.region(),
                session.startsAt(),
                session.status(),
                participants,
                inside ? session.minutes() : null,
                session.cancelReason(),
                session.version());
    }
}
