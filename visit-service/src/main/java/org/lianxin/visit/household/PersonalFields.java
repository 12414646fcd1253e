package org.lianxin.visit.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.BlindIndex;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;

/** Seals and opens what identifies people. A seal holds for its table, column and row only. */
@ApplicationScoped
public class PersonalFields {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final FieldCipher cipher;
    private final BlindIndex index;
    private final ObjectMapper json;

    PersonalFields(FieldCipher cipher, BlindIndex index, ObjectMapper json) {
        this.cipher = cipher;
        this.index = index;
        this.json = json;
    }

    public byte[] seal(SealedField field, UUID row, String text) {
        return cipher.seal(text, field.table(), field.column(), row);
    }

    public String open(SealedField field, UUID row, byte[] sealed) {
        return cipher.open(sealed, field.table(), field.column(), row);
    }

    public @Nullable String openOrNone(SealedField field, UUID row, byte @Nullable [] sealed) {
        return sealed == null ? null : open(field, row, sealed);
    }

    public byte[] sealAll(SealedField field, UUID row, List<String> texts) {
        try {
            return seal(field, row, json.writeValueAsString(texts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public List<String> openAll(SealedField field, UUID row, byte @Nullable [] sealed) {
        if (sealed == null) {
            return List.of();
        }
        try {
            return Objects.requireNonNull(json.readValue(open(field, row, sealed), TEXTS));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("sealed as something else", impossible);
        }
    }

    /** For exact look-up of an identity number. */
    public byte[] identityIndex(IdentityNumber number) {
        return index.of("resident", "identity_index", number.value());
    }

    /** For exact look-up of a phone number. */
    public byte[] phoneIndex(PhoneNumber number) {
        return index.of("resident", "phone_index", number.value());
    }
}
