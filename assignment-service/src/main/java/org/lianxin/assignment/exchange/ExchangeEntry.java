package org.lianxin.assignment.exchange;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exchange session in a list. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a41", "host": "11330102MB1234567B/S001", "topic": "独居老人入户怎么开口",
         "place": "清波街道三楼会议室", "region": "330102", "startsAt": "2026-05-08T06:00:00Z", "status": "PLANNED"}""")
record ExchangeEntry(
        UUID id, String host, String topic, String place, String region, Instant startsAt, ExchangeStatus status) {

    static ExchangeEntry of(ExchangeSession session) {
        return new ExchangeEntry(
                session.id(),
                session.host().toString(),
                session.topic(),
                session.place(),
                session.region(),
                session.startsAt(),
                session.status());
    }
}
