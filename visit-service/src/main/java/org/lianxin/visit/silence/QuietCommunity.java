package org.lianxin.visit.silence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How much is heard from a community, against its peers; read only, {@link CountingQuiet} writes it. */
@Entity
@Immutable
class QuietCommunity {
    @Id
    private String community;

    private String region;
    private String kind;
    private int households;
    private int needs;
    private int matters;
    private BigDecimal rate;
    private String peerRegion;
    private int peers;
    private BigDecimal peerMedian;
    private BigDecimal distance;
    private boolean quiet;
    private LocalDate countedOn;

    protected QuietCommunity() {}

    String community() {
        return community;
    }

    String kind() {
        return kind;
    }

    int households() {
        return households;
    }

    int needs() {
        return needs;
    }

    int matters() {
        return matters;
    }

    BigDecimal rate() {
        return rate;
    }

    String peerRegion() {
        return peerRegion;
    }

    int peers() {
        return peers;
    }

    BigDecimal peerMedian() {
        return peerMedian;
    }

    BigDecimal distance() {
        return distance;
    }

    LocalDate countedOn() {
        return countedOn;
    }
}
