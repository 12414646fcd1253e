package org.lianxin.visit.household;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/** Where a household lived, from one day until another. */
@Entity
@DynamicUpdate
public class Residence {
    @Id
    private UUID id;

    private UUID household;
    private String community;
    private byte @Nullable [] address;
    private LocalDate fromDay;

    /** First day no longer. */
    @Nullable
    private LocalDate untilDay;

    protected Residence() {}

    Residence(UUID household, String community, String address, LocalDate fromDay, PersonalFields fields) {
        this.id = Ids.next();
        this.household = household;
        this.community = community;
        this.fromDay = fromDay;
        write(address, fields);
    }

    /** The address was wrong: nobody moved. */
    void write(String newAddress, PersonalFields fields) {
        if (!newAddress.equals(address(fields))) {
            this.address = fields.seal(SealedField.RESIDENCE_ADDRESS, id, newAddress);
        }
    }

    void end(LocalDate day, String field) {
        if (day.isBefore(fromDay)) {
            throw Problem.invalid(field, "before-it-began", fromDay);
        }
        this.untilDay = day;
    }

    public UUID household() {
        return household;
    }

    public String community() {
        return community;
    }

    public String address(PersonalFields fields) {
        return address == null ? "" : fields.open(SealedField.RESIDENCE_ADDRESS, id, address);
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public @Nullable LocalDate untilDay() {
        return untilDay;
    }
}
