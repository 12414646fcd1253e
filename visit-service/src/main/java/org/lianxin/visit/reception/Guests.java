package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.codes.KeyedHash;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.person.PhoneNumber;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.scope.Scopes;

/** Finds out who is to be received, and seals what says so. */
@ApplicationScoped
class Guests {
    private final KeyedHash hash;
    private final FieldCipher cipher;
    private final Bookings bookings;
    private final Scopes scopes;
    private final Caller caller;

    Guests(KeyedHash hash, FieldCipher cipher, Bookings bookings, Scopes scopes, Caller caller) {
        this.hash = hash;
        this.cipher = cipher;
        this.bookings = bookings;
        this.scopes = scopes;
        this.caller = caller;
    }

    /** By who calls: residents for themselves, a portal for an account of its own, staff for a household or a phone number. */
    Guest of(UUID booking, NewBooking asked, ReceptionDay day, boolean walkIn) {
        if (!day.receives(asked.community())) {
            throw Problem.invalid("community", "not-received-here", day.region());
        }
        var channel = walkIn ? Channel.WALK_IN : channel();
        var resident = switch (channel) {
            case RESIDENT -> own(asked);
            case PORTAL -> required("resident", asked.resident());
            case STAFF, WALK_IN -> forbidden(asked.resident());
        };
        var household = household(asked, channel);
        return new Guest(
                channel,
                hash.of(
                        "reception guest",
                        person(booking, asked, resident, walkIn).getBytes(StandardCharsets.UTF_8)),
                resident,
                household,
                asked.community(),
                sealed(asked.name(), "name", booking),
                sealed(asked.phone() == null ? null : number(asked.phone()), "phone", booking),
                sealed(asked.topic(), "topic", booking));
    }

    private Channel channel() {
        if (caller.has(Role.RESIDENT)) {
            return Channel.RESIDENT;
        }
        return caller.has(Role.INTEGRATION) ? Channel.PORTAL : Channel.STAFF;
    }

    private String own(NewBooking asked) {
        forbidden(asked.resident());
        return caller.subject();
    }

    /** A walk-in may remain without a name: then the booking itself is the person. */
    private static String person(UUID booking, NewBooking asked, @Nullable String resident, boolean walkIn) {
        if (resident != null) {
            return "account " + resident;
        }
        if (asked.household() != null) {
            return "household " + asked.household();
        }
        if (asked.phone() != null) {
            return "phone " + number(asked.phone());
        }
        if (walkIn) {
            return "booking " + booking;
        }
        throw Problem.invalid("household", "household-or-phone");
    }

    private static String number(String phone) {
        return PhoneNumber.read(phone)
                .orElseThrow(() -> Problem.invalid("phone", "wrong-type"))
                .value();
    }

    /** Only staff speaks for a household, one of their own communities. */
    private @Nullable UUID household(NewBooking asked, Channel channel) {
        var household = asked.household();
        if (channel == Channel.RESIDENT || channel == Channel.PORTAL) {
            if (household != null) {
                throw Problem.invalid("household", "only-on-behalf");
            }
            return null;
        }
        scopes.requireWritable(asked.community(), "community");
        if (household != null && !bookings.livesIn(household, asked.community())) {
            throw Problem.invalid("household", "household-unknown");
        }
        return household;
    }

    private static @Nullable String forbidden(@Nullable String resident) {
        if (resident != null) {
            throw Problem.invalid("resident", "only-from-a-portal");
        }
        return null;
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problem.invalid(field, "resident-required");
        }
        return value;
    }

    private byte @Nullable [] sealed(@Nullable String text, String column, UUID booking) {
        return text == null ? null : cipher.seal(text, SealedBookings.TABLE, column, booking);
    }

    @Nullable
    String open(byte @Nullable [] sealed, String column, UUID booking) {
        return sealed == null ? null : cipher.open(sealed, SealedBookings.TABLE, column, booking);
    }
}
