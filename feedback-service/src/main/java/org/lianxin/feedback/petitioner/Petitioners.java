package org.lianxin.feedback.petitioner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.id.Ids;

/** Who raised a matter by name, and what each of them says. Part of the caller's transaction, which holds the matter. */
@ApplicationScoped
public class Petitioners {

    private final PetitionerRows rows;
    private final SealedNames names;
    private final OneTimeCodes codes;

    Petitioners(PetitionerRows rows, SealedNames names, OneTimeCodes codes) {
        this.rows = rows;
        this.names = names;
        this.codes = codes;
    }

    /**
     * Keeps who raised the matter.
     *
     * @param field name of the field they came in, told if something is wrong with one of them
     * @return the codes of the second and every further one, in order; the first has that of the matter
     */
    public List<String> keep(UUID matter, List<NewPetitioner> people, String field) {
        var given = new ArrayList<String>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var id = Ids.random();
            var code = i == 0 ? null : codes.issue();
            rows.persist(new Petitioner(
                    id,
                    matter,
                    i + 1,
                    names.name(person.name(), id),
                    names.phone(
                            person.phone(), people.size() == 1 ? field + ".phone" : field + "[" + i + "].phone", id),
                    code == null ? null : codes.hash(code)));
            if (code != null) {
                given.add(code);
            }
        }
        return given;
    }

    /** Fresh codes for the second and every further one; those given before are void. */
    public List<String> freshCodes(UUID matter) {
        var given = new ArrayList<String>();
        for (var petitioner : rows.of(matter)) {
            if (petitioner.number() > 1) {
                var code = codes.issue();
                petitioner.replaceTrackingCode(codes.hash(code));
                given.add(code);
            }
        }
        return given;
    }

    /** Which of them holds the code: 1 for whoever holds that of the matter. */
    public int numberOf(@Nullable String code) {
        return code == null
                ? 1
                : rows.byTrackingHash(codes.hash(code)).map(Petitioner::number).orElse(1);
    }

    /** How many there are who gave their name; none for anonymous matters. */
    public int count(UUID matter) {
        return (int) rows.count("matter", matter);
    }

    /** Notes the word of one of them, and tells whether by now all say the same. */
    public boolean allSay(MatterStatus word, UUID matter, int number) {
        var all = rows.of(matter);
        all.stream().filter(one -> one.number() == number).forEach(one -> one.say(word));
        return all.stream().allMatch(one -> one.says(word));
    }

    /** What they said before no longer holds. */
    public void forgetWords(UUID matter) {
        rows.of(matter).forEach(one -> one.say(null));
    }
}
