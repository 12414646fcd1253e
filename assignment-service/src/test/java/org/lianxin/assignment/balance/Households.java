package org.lianxin.assignment.balance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.testing.Deliver;

/** Makes known what the other services tell of communities. */
@ApplicationScoped
public class Households {

    private final Deliver deliver;

    Households(Deliver deliver) {
        this.deliver = deliver;
    }

    public void live(String community, int households, int vulnerable) {
        for (int i = 0; i < households; i++) {
            var id = UUID.randomUUID();
            deliver.event(
                    "household.changed.v1",
                    "lianxin.household",
                    id.toString(),
                    1,
                    Map.of(
                            "household",
                            id,
                            "community",
                            community,
                            "risk",
                            "KEY",
                            "vulnerable",
                            i < vulnerable,
                            "active",
                            true,
                            "groups",
                            i < vulnerable ? List.of("LIVING_ALONE") : List.of(),
                            "occurredAt",
                            "2026-03-10T04:00:00Z"));
        }
    }

    public void open(String cadre, String community, int dueContacts, int helpCases) {
        deliver.event(
                "open-items.counted.v1",
                "lianxin.open-items",
                cadre + "|" + community,
                1,
                Map.of(
                        "cadre",
                        cadre,
                        "community",
                        community,
                        "dueContacts",
                        dueContacts,
                        "needs",
                        0,
                        "helpCases",
                        helpCases,
                        "promises",
                        0,
                        "occurredAt",
                        "2026-03-10T04:00:00Z"));
    }
}
