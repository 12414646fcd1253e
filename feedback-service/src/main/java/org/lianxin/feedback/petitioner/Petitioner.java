package org.lianxin.feedback.petitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.MatterStatus;

/** Somebody who raised a matter by name; what leads to them is sealed. */
@Entity
@DynamicUpdate
class Petitioner {

    @Id
    private UUID id;

    private UUID matter;
    private int number;
    private byte[] name;
    private byte @Nullable [] phone;

    @Column(name = "tracking_hash")
    private byte @Nullable [] trackingHash;

    @Enumerated(EnumType.STRING)
    private @Nullable MatterStatus word;

    protected Petitioner() {}

    Petitioner(UUID id, UUID matter, int number, byte[] name, byte @Nullable [] phone, byte @Nullable [] trackingHash) {
        this.id = id;
        this.matter = matter;
        this.number = number;
        this.name = name;
        this.phone = phone;
        this.trackingHash = trackingHash;
    }

    void replaceTrackingCode(byte[] hash) {
        trackingHash = hash;
    }

    void say(@Nullable MatterStatus said) {
        word = said;
    }

    boolean says(MatterStatus said) {
        return word == said;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    byte[] name() {
        return name;
    }

    byte @Nullable [] phone() {
        return phone;
    }
}
