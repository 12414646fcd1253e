package org.lianxin.assignment.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.wording.PersonalTraces;
import org.lianxin.platform.web.Problem;

/** The circumstances of a community, as those who know it write them down. */
@Schema(examples = """
        {"population": 5210, "households": 1980, "elderly": 1320, "children": 640,
         "languages": [{"name": "杭州话", "percent": 60}, {"name": "普通话", "percent": 40}],
         "difficulties": [{"kind": "ELDERLY_CARE", "note": "无电梯老楼多，高龄老人下楼难"}],
         "facilities": [{"kind": "CLINIC", "name": "清波街道社区卫生服务站", "note": "周一至周六"}],
         "contacts": [{"kind": "POLICE", "office": "清波派出所", "phone": "0571-87654321"}],
         "economy": "以沿街小店和旅游服务为主，集体收入主要来自房屋出租"}""")
public record ProfileContent(
        @NotNull @Min(0) @Max(10_000_000) @Schema(description = "people who live there")
        Integer population,

        @Nullable @Min(0) @Max(5_000_000) @Schema(description = "households in the register of residence")
        Integer households,

        @Nullable @Min(0) @Max(10_000_000) @Schema(description = "people of 60 and older")
        Integer elderly,

        @Nullable @Min(0) @Max(10_000_000) @Schema(description = "people under 18")
        Integer children,

        @NotNull @Size(max = 20) List<@NotNull @Valid Language> languages,
        @NotNull @Size(max = 20) List<@NotNull @Valid Difficulty> difficulties,
        @NotNull @Size(max = 100) List<@NotNull @Valid Facility> facilities,
        @NotNull @Size(max = 50) List<@NotNull @Valid ContactPoint> contacts,

        @Nullable @Size(min = 1, max = 4000) @Schema(description = "what people live on")
        String economy) {

    /** Refuses what names a person, and what is said twice. */
    void check() {
        var texts = texts();
        PersonalTraces.in(texts).stream()
                .filter(trace -> trace.kind().certain())
                .findFirst()
                .ifPresent(trace -> {
                    throw Problem.invalid(trace.field(), "personal-data", trace.text());
                });
        refuseTwice("languages", languages, Language::name);
        refuseTwice("difficulties", difficulties, Difficulty::kind);
        refuseTwice("facilities", facilities, facility -> List.of(facility.kind(), facility.name()));
        refuseTwice("contacts", contacts, contact -> List.of(contact.kind(), contact.office()));
        refuseMoreThanAll("elderly", elderly);
        refuseMoreThanAll("children", children);
    }

    private void refuseMoreThanAll(String field, @Nullable Integer part) {
        if (part != null && part > population) {
            throw Problem.invalid(field, "more-than-population", population);
        }
    }

    private static <T> void refuseTwice(String field, List<T> entries, Function<T, Object> key) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(key.apply(entries.get(i)))) {
                throw Problem.invalid("%s[%d]".formatted(field, i), "said-twice");
            }
        }
    }

    private Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        each("languages[%d].name", languages, Language::name, texts);
        each("difficulties[%d].note", difficulties, Difficulty::note, texts);
        each("facilities[%d].name", facilities, Facility::name, texts);
        each("facilities[%d].note", facilities, Facility::note, texts);
        each("contacts[%d].office", contacts, ContactPoint::office, texts);
        each("contacts[%d].phone", contacts, ContactPoint::phone, texts);
        if (economy != null) {
            texts.put("economy", economy);
        }
        return texts;
    }

    private static <T> void each(
            String field, List<T> entries, Function<T, @Nullable String> text, Map<String, String> into) {
        for (int i = 0; i < entries.size(); i++) {
            var words = text.apply(entries.get(i));
            if (words != null) {
                into.put(field.formatted(i), words);
            }
        }
    }
}
