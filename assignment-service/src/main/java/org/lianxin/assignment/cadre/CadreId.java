package org.lianxin.assignment.cadre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.lianxin.assignment.organisation.CreditCode;

/** A cadre is known by the staff number within the organisation; written {@code ORG/STAFF}. */
@Embeddable
public record CadreId(
        @Column(name = "org") String org,
        @Column(name = "staff_number") String staffNumber) implements Serializable {

    public static final String STAFF_NUMBER = "[A-Za-z0-9_-]{1,32}";
    public static final String PATTERN = CreditCode.PATTERN + "/" + STAFF_NUMBER;

    /** From a text that matches {@link #PATTERN}. */
    public static CadreId parse(String cadre) {
        int slash = cadre.indexOf('/');
        return new CadreId(cadre.substring(0, slash), cadre.substring(slash + 1));
    }

    @Override
    public String toString() {
        return org + "/" + staffNumber;
    }
}
