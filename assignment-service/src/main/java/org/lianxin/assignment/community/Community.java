package org.lianxin.assignment.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.community.CommunityEvent.CommunityChanged;
import org.lianxin.assignment.community.CommunityEvent.Status;
import org.lianxin.assignment.search.Pinyin.Spelling;

/** A place or unit that is answered for. */
@Entity
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

    private @Nullable String pinyin;

    private @Nullable String initials;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureReason closure;

    private @Nullable String successor;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Community() {}

    Community(String code, CommunityChange wish, Spelling spelling, Instant at) {
        this.code = code;
        this.kind = wish.kindOf(code);
        this.region = wish.regionOf(code);
        take(wish, spelling, at);
    }

    boolean isAsWished(CommunityChange wish) {
        return name.equals(wish.name())
                && street.equals(wish.street())
                && district.equals(wish.district())
                && city.equals(wish.city())
                && province.equals(wish.province())
                && kind == wish.kindOf(code)
                && region.equals(wish.regionOf(code));
    }

    /** Others hear of it only if what they see has changed. */
    Optional<CommunityEvent> change(CommunityChange wish, Spelling spelling, Instant at) {
        var seen = name.equals(wish.name()) && kind == wish.kindOf(code) && region.equals(wish.regionOf(code));
        kind = wish.kindOf(code);
        region = wish.regionOf(code);
        take(wish, spelling, at);
        return seen ? Optional.empty() : Optional.of(changed());
    }

    private void take(CommunityChange wish, Spelling spelling, Instant at) {
        name = wish.name();
        street = wish.street();
        district = wish.district();
        city = wish.city();
        province = wish.province();
        pinyin = spelling.full();
        initials = spelling.initials();
        changedAt = at;
    }

    boolean isClosedAs(NewClosure wish) {
        return Objects.equals(closedOn, wish.on())
                && closure == wish.reason()
                && Objects.equals(successor, wish.successor());
    }

    /** It stays in the register: what happened there remains true. */
    CommunityEvent close(NewClosure wish, Instant at) {
        closedOn = wish.on();
        closure = wish.reason();
        successor = wish.successor();
        changedAt = at;
        return changed();
    }

    CommunityEvent reopen(Instant at) {
        closedOn = null;
        closure = null;
        successor = null;
        changedAt = at;
        return changed();
    }

    CommunityEvent changed() {
        return new CommunityChanged(
                code, kind, name, region, isClosed() ? Status.CLOSED : Status.ACTIVE, closedOn, successor, changedAt);
    }

    public String code() {
        return code;
    }

    public String region() {
        return region;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    /** The first day on which it exists no more. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
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

    @Nullable
    ClosureReason closure() {
        return closure;
    }

    @Nullable
    String successor() {
        return successor;
    }

    long version() {
        return version;
    }
}
