package org.lianxin.feedback.petitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.crypto.SealedColumn;
import org.lianxin.platform.person.PhoneNumber;
import org.lianxin.platform.web.Problem;

/** Names and telephone numbers, sealed in the database. */
@ApplicationScoped
class SealedNames {

    private static final String TABLE = "petitioner";
    private static final String NAME = "name";
    private static final String PHONE = "phone";

    private final FieldCipher cipher;

    SealedNames(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Produces
    @Singleton
    static SealedColumn names() {
        return SealedColumn.of(TABLE, NAME);
    }

    @Produces
    @Singleton
    static SealedColumn phones() {
        return SealedColumn.of(TABLE, PHONE);
    }

    byte[] name(String name, UUID id) {
        return cipher.seal(name.strip(), TABLE, NAME, id);
    }

    /** @param field what is named if it is no telephone number */
    byte @Nullable [] phone(@Nullable String phone, String field, UUID id) {
        if (phone == null || phone.isBlank()) {
            return null;
        }
        var number = PhoneNumber.read(phone).orElseThrow(() -> Problem.invalid(field, "phone-number"));
        return cipher.seal(number.value(), TABLE, PHONE, id);
    }

    String name(Petitioner petitioner) {
        return cipher.open(petitioner.name(), TABLE, NAME, petitioner.id());
    }

    @Nullable
    PhoneNumber phone(Petitioner petitioner) {
        var sealed = petitioner.phone();
        return sealed == null ? null : new PhoneNumber(cipher.open(sealed, TABLE, PHONE, petitioner.id()));
    }
}
