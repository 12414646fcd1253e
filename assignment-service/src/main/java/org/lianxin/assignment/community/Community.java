package org.lianxin.assignment.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A place or unit that is answered for. Written only by the intake of whole lists, hence immutable here. */
@Entity
@Immutable
@Table(name = "community")
public class Community {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private CommunityKind kind;

    private String street;

    private String district;

    private String city;

    private String province;

    private String region;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Community() {}

    public String code() {
        return code;
    }

    public String region() {
        return region;
    }

    String name() {
        return name;
    }

    CommunityKind kind() {
        return kind;
    }

    String street() {
        return street;
    }

    String district() {
        return district;
    }

    String city() {
        return city;
    }

    String province() {
        return province;
    }

    long version() {
        return version;
    }
}
