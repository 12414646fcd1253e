package org.lianxin.visit.household;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.contact.Risk;

/** A household somebody answers for, with its residents. */
@Entity
@DynamicUpdate
public class Household {
    @Id
    private UUID id;

    private String community;
    private byte @Nullable [] address;

    @Enumerated(EnumType.STRING)
    private HouseholdStatus status;

    @Nullable
    private UUID mergedInto;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    private byte @Nullable [] riskReasons;
    private String riskDecidedBy;
    private Instant riskDecidedAt;

    @Enumerated(EnumType.STRING)
    private Risk suggestedRisk;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> suggestedBecause;

    /** Codes of the risk rules that the newest living conditions meet. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> answerRules;

    @Nullable
    private LocalDate lastContactOn;

    /** All who live here or lived here last. */
    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    @OrderBy("position, id")
    @BatchSize(size = 200)
    private List<Resident> people = new ArrayList<>();

    private Instant registeredAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Household() {}

    Household(UUID id, NewHousehold first, Pen pen) {
        this.id = id;
        this.community = first.community();
        this.status = first.stillThere() ? HouseholdStatus.ACTIVE : HouseholdStatus.AWAY;
        this.lastContactOn = first.lastContactOn();
        this.registeredAt = pen.now();
        this.suggestedRisk = Risk.NORMAL;
        this.suggestedBecause = List.of();
        this.answerRules = List.of();
        this.address = pen.fields().seal(SealedField.HOUSEHOLD_ADDRESS, id, first.address());
        this.changedAt = pen.now();
        stand(first.risk(), first.reasons(), pen);
    }

    private void stand(Risk decided, List<String> reasons, Pen pen) {
        this.risk = decided;
        this.riskReasons = pen.fields().sealAll(SealedField.HOUSEHOLD_RISK_REASONS, id, reasons);
        this.riskDecidedBy = pen.by();
        this.riskDecidedAt = pen.now();
    }

    void live(String newAddress, Pen pen) {
        if (address == null || !newAddress.equals(address(pen.fields()))) {
            this.address = pen.fields().seal(SealedField.HOUSEHOLD_ADDRESS, id, newAddress);
        }
        touch(pen);
    }

    /** @return whether that is another decision than before */
    boolean decide(Risk decided, List<String> reasons, Pen pen) {
        if (decided == risk && reasons.equals(riskReasons(pen.fields()))) {
            return false;
        }
        stand(decided, reasons, pen);
        touch(pen);
        return true;
    }

    void suggest(Risk suggested, Collection<String> because) {
        this.suggestedRisk = suggested;
        this.suggestedBecause = List.copyOf(because);
    }

    void meetRules(Collection<String> codes, Pen pen) {
        if (List.copyOf(codes).equals(answerRules)) {
            return;
        }
        this.answerRules = List.copyOf(codes);
        touch(pen);
    }

    /** To another community, perhaps to one this official does not answer for. */
    public void move(String newCommunity, String newAddress, Pen pen) {
        requireActive();
        this.community = newCommunity;
        live(newAddress, pen);
    }

    /** Its people left the area, or live in other households by now. */
    public void leave(HouseholdStatus how, Pen pen) {
        become(how);
        touch(pen);
    }

    void comeBack(Pen pen) {
        become(HouseholdStatus.ACTIVE);
        touch(pen);
    }

    public void mergeInto(Household other, Pen pen) {
        become(HouseholdStatus.MERGED);
        this.mergedInto = other.id;
        touch(pen);
    }

    public void partAgain(Pen pen) {
        become(HouseholdStatus.ACTIVE);
        this.mergedInto = null;
        touch(pen);
    }

    public void erase(Pen pen) {
        become(HouseholdStatus.ERASED);
        this.address = null;
        this.riskReasons = null;
        this.lastContactOn = null;
        suggest(Risk.NORMAL, List.of());
        meetRules(List.of(), pen);
    }

    public void touch(Pen pen) {
        this.changedAt = pen.now();
    }

    public void requireActive() {
        if (status != HouseholdStatus.ACTIVE) {
            throw Problem.conflict("household-not-active", status);
        }
    }

    private void become(HouseholdStatus next) {
        if (!status.next().contains(next)) {
            throw Problem.conflict("household-move", status, next);
        }
        this.status = next;
    }

    Resident add(NewHousehold.Member member, int place, Pen pen) {
        var resident = new Resident(this, place, member, pen);
        people.add(resident);
        return resident;
    }

    /** Somebody who is known already comes into the household. */
    public void take(Resident resident, String relation) {
        resident.enter(this, residents().size(), relation);
        if (!people.contains(resident)) {
            people.add(resident);
        }
    }

    public HouseholdEvent.Changed fact() {
        return new HouseholdEvent.Changed(
                id, community, risk, vulnerable(), active(), List.copyOf(groups()), changedAt);
    }

    /** Somebody in it belongs to a group that does not ask by itself. */
    boolean vulnerable() {
        return !groups().isEmpty();
    }

    /** Codes of the vulnerability groups of its residents. */
    Set<String> groups() {
        return residents().stream()
                .flatMap(resident -> resident.currentGroups().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who lives here now, in order. */
    public List<Resident> residents() {
        return everybody().filter(Resident::here).toList();
    }

    /** Also who left. Somebody who went over to another household in this session is not among them any more. */
    public Stream<Resident> everybody() {
        return people.stream().filter(resident -> resident.household().id().equals(id));
    }

    public UUID id() {
        return id;
    }

    public String community() {
        return community;
    }

    public String address(PersonalFields fields) {
        return address == null ? "" : fields.open(SealedField.HOUSEHOLD_ADDRESS, id, address);
    }

    public HouseholdStatus status() {
        return status;
    }

    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public Risk risk() {
        return risk;
    }

    public List<String> riskReasons(PersonalFields fields) {
        return fields.openAll(SealedField.HOUSEHOLD_RISK_REASONS, id, riskReasons);
    }

    String riskDecidedBy() {
        return riskDecidedBy;
    }

    Instant riskDecidedAt() {
        return riskDecidedAt;
    }

    Risk suggestedRisk() {
        return suggestedRisk;
    }

    List<String> suggestedBecause() {
        return suggestedBecause;
    }

    List<String> answerRules() {
        return answerRules;
    }

    public boolean active() {
        return status == HouseholdStatus.ACTIVE;
    }

    public @Nullable LocalDate lastContactOn() {
        return lastContactOn;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
