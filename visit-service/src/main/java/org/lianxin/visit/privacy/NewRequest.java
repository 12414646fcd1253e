package org.lianxin.visit.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;
import org.lianxin.platform.web.Problem;

/** What somebody asks about their own data, or an official on their behalf. */
@Schema(name = "NewPrivacyRequest", examples = """
        {"kind": "CORRECTION", "field": "PHONE", "value": "13805710001", "words": "换了号码"}""")
record NewRequest(
        @NotNull RequestKind kind,

        @Nullable @Schema(description = "For a correction: what is wrong")
        CorrectableField field,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "What is right; left out, an identity number or phone number is removed")
        String value,

        @Nullable @Size(min = 1, max = 500) @Schema(description = "Why; needed of an official")
        String words) {
    private static final int NAME = 100;
    private static final int RELATION = 40;

    void check() {
        if ((kind == RequestKind.CORRECTION) != (field != null)) {
            throw Problem.invalid("field", field == null ? "missing" : "not-of-this-kind", kind);
        }
        if (field == null) {
            if (value != null) {
                throw Problem.invalid("value", "not-of-this-kind", kind);
            }
            return;
        }
        switch (field) {
            case NAME -> text(NAME);
            case RELATION -> text(RELATION);
            case ADDRESS -> text(200);
            case IDENTITY_NUMBER ->
                number(value == null || IdentityNumber.read(value).isPresent());
            case PHONE -> number(value == null || PhoneNumber.read(value).isPresent());
        }
    }

    private void text(int longest) {
        if (value == null || value.isBlank() || value.length() > longest) {
            throw Problem.invalid("value", value == null ? "missing" : "text-too-long", longest);
        }
    }

    private static void number(boolean good) {
        if (!good) {
            throw Problem.invalid("value", "no-such-number");
        }
    }
}
