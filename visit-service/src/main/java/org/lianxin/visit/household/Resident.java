package org.lianxin.visit.household;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;

/** A person of a household. What identifies them is sealed. */
@Entity
@DynamicUpdate
public class Resident {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household")
    private Household household;

    private int position;
    private byte @Nullable [] name;
    private String relation;
    private byte @Nullable [] identityNumber;
    private byte @Nullable [] identityIndex;
    private byte @Nullable [] phone;
    private byte @Nullable [] phoneIndex;
    private boolean here;

    @Nullable
    private UUID mergedInto;

    @Nullable
    private Instant erasedAt;

    @OneToMany(mappedBy = "resident", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("groupCode, id")
    @BatchSize(size = 200)
    private List<ResidentGroup> groups = new ArrayList<>();

    protected Resident() {}

    Resident(Household household, int position, NewHousehold.Member member, Pen pen) {
        this.id = member.id();
        stand(household, position, member.relation());
        take(member, pen);
    }

    /** Comes into a household, or back to it. */
    void enter(Household household, int position, String relation) {
        stand(household, position, relation);
    }

    private void stand(Household household, int position, String relation) {
        this.household = household;
        this.position = position;
        this.relation = relation;
        this.here = true;
        this.mergedInto = null;
    }

    void leave() {
        this.here = false;
    }

    /** Numbers that are not given stay as they are: whoever sends a person back has seen them only masked. */
    void become(int position, NewHousehold.Member member, Pen pen) {
        this.position = position;
        this.relation = member.relation();
        take(member, pen);
    }

    private void take(NewHousehold.Member member, Pen pen) {
        rename(member.name(), pen.fields());
        if (member.identityNumber() != null) {
            identify(IdentityNumber.read(member.identityNumber()).orElseThrow(), pen.fields());
        }
        if (member.phone() != null) {
            reachAt(PhoneNumber.read(member.phone()).orElseThrow(), pen.fields());
        }
        belongTo(member, pen);
    }

    private void belongTo(NewHousehold.Member member, Pen pen) {
        var wanted = member.groupsOrNone();
        groups.stream()
                .filter(group -> group.current() && !wanted.contains(group.groupCode()))
                .forEach(group -> group.end(pen.today()));
        var known = currentGroups();
        wanted.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> join(code, member.since(), member.sourceOrVisit(), pen));
    }

    public ResidentGroup join(String code, @Nullable LocalDate since, GroupSource source, Pen pen) {
        var group = new ResidentGroup(this, code, since, source, pen.by(), pen.now());
        groups.add(group);
        return group;
    }

    public void endGroup(ResidentGroup group, LocalDate day) {
        group.end(day);
    }

    public void rename(String newName, PersonalFields fields) {
        if (!newName.equals(name(fields))) {
            this.name = fields.seal(SealedField.RESIDENT_NAME, id, newName);
        }
    }

    public void relate(String newRelation) {
        this.relation = newRelation;
    }

    public void identify(@Nullable IdentityNumber number, PersonalFields fields) {
        this.identityNumber =
                number == null ? null : fields.seal(SealedField.RESIDENT_IDENTITY_NUMBER, id, number.value());
        this.identityIndex = number == null ? null : fields.identityIndex(number);
    }

    public void reachAt(@Nullable PhoneNumber number, PersonalFields fields) {
        this.phone = number == null ? null : fields.seal(SealedField.RESIDENT_PHONE, id, number.value());
        this.phoneIndex = number == null ? null : fields.phoneIndex(number);
    }

    /** Turned out to be the same person as another, who goes on. */
    public void mergeInto(Resident other) {
        this.here = false;
        this.mergedInto = other.id;
    }

    /** Only the id is left, so that what is counted stays counted. */
    public void erase(Instant now) {
        this.name = null;
        this.identityNumber = null;
        this.identityIndex = null;
        this.phone = null;
        this.phoneIndex = null;
        this.groups.clear();
        this.here = false;
        this.erasedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Household household() {
        return household;
    }

    public boolean here() {
        return here;
    }

    public boolean erased() {
        return erasedAt != null;
    }

    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    int position() {
        return position;
    }

    public String name(PersonalFields fields) {
        return name == null ? "" : fields.open(SealedField.RESIDENT_NAME, id, name);
    }

    public String relation() {
        return relation;
    }

    public Optional<IdentityNumber> identityNumber(PersonalFields fields) {
        return Optional.ofNullable(fields.openOrNone(SealedField.RESIDENT_IDENTITY_NUMBER, id, identityNumber))
                .map(IdentityNumber::new);
    }

    public Optional<PhoneNumber> phone(PersonalFields fields) {
        return Optional.ofNullable(fields.openOrNone(SealedField.RESIDENT_PHONE, id, phone))
                .map(PhoneNumber::new);
    }

    public byte @Nullable [] identityIndex() {
        return identityIndex;
    }

    public byte @Nullable [] phoneIndex() {
        return phoneIndex;
    }

    public List<ResidentGroup> groups() {
        return groups;
    }

    Set<String> currentGroups() {
        return groups.stream()
                .filter(ResidentGroup::current)
                .map(ResidentGroup::groupCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
