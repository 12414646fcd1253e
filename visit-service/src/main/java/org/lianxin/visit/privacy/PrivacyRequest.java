package org.lianxin.visit.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;
import org.lianxin.platform.web.Problem;

/** What somebody asks about their own data. */
@Entity
@DynamicUpdate
class PrivacyRequest {
    static final String TABLE = "privacy_request";
    static final String VALUE = "value";
    static final String WORDS = "words";
    static final String REFUSAL = "refusal";
    static final String RESIDENT = "RESIDENT";

    @Id
    private UUID id;

    private UUID resident;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable
    private CorrectableField field;

    private byte @Nullable [] value;
    private byte @Nullable [] words;
    private String askedBy;
    private boolean onBehalf;
    private Instant askedAt;
    private Instant answerBy;

    @Nullable
    private String decidedBy;

    @Nullable
    private Instant decidedAt;

    private byte @Nullable [] refusal;

    @Version
    private long version;

    protected PrivacyRequest() {}

    PrivacyRequest(
            UUID id,
            UUID resident,
            NewRequest content,
            @Nullable String official,
            FieldCipher cipher,
            Instant now,
            Instant answerBy) {
        this.id = id;
        this.resident = resident;
        this.kind = content.kind();
        this.status = RequestStatus.RECEIVED;
        this.field = content.field();
        this.value = sealed(cipher, VALUE, content.value());
        this.words = sealed(cipher, WORDS, content.words());
        this.askedBy = official == null ? RESIDENT : official;
        this.onBehalf = official != null;
        this.askedAt = now;
        this.answerBy = answerBy;
    }

    private byte @Nullable [] sealed(FieldCipher cipher, String column, @Nullable String text) {
        return text == null ? null : cipher.seal(text, TABLE, column, id);
    }

    void carriedOut(String by, Instant now) {
        decide(RequestStatus.CARRIED_OUT, by, now);
    }

    void refuse(String reason, FieldCipher cipher, String by, Instant now) {
        decide(RequestStatus.REFUSED, by, now);
        this.refusal = sealed(cipher, REFUSAL, reason);
    }

    void withdraw(Instant now) {
        decide(RequestStatus.WITHDRAWN, RESIDENT, now);
    }

    private void decide(RequestStatus next, String by, Instant now) {
        if (!status.next().contains(next)) {
            throw Problem.conflict("privacy-request-decided", status);
        }
        this.status = next;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    RequestView view(FieldCipher cipher) {
        return new RequestView(
                id,
                resident,
                kind,
                status,
                field,
                shown(cipher),
                words == null ? null : cipher.open(words, TABLE, WORDS, id),
                askedBy,
                onBehalf,
                askedAt,
                answerBy,
                decidedBy,
                decidedAt,
                refusal == null ? null : cipher.open(refusal, TABLE, REFUSAL, id));
    }

    private @Nullable String shown(FieldCipher cipher) {
        var right = value(cipher);
        if (right == null || field == null) {
            return right;
        }
        return switch (field) {
            case IDENTITY_NUMBER -> IdentityNumber.read(right).orElseThrow().masked();
            case PHONE -> PhoneNumber.read(right).orElseThrow().masked();
            case NAME, RELATION, ADDRESS -> right;
        };
    }

    @Nullable
    String value(FieldCipher cipher) {
        return value == null ? null : cipher.open(value, TABLE, VALUE, id);
    }

    UUID id() {
        return id;
    }

    UUID resident() {
        return resident;
    }

    RequestKind kind() {
        return kind;
    }

    @Nullable
    CorrectableField field() {
        return field;
    }

    Instant answerBy() {
        return answerBy;
    }
}
