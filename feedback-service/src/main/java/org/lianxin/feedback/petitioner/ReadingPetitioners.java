package org.lianxin.feedback.petitioner;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.lianxin.feedback.matter.MattersInScope;

/** Shows those who work on a matter who raised it. */
@RequestScoped
class ReadingPetitioners {

    private final MattersInScope matters;
    private final PetitionerRows rows;
    private final SealedNames names;

    ReadingPetitioners(MattersInScope matters, PetitionerRows rows, SealedNames names) {
        this.matters = matters;
        this.rows = rows;
        this.names = names;
    }

    List<PetitionerView> read(UUID matter, boolean numbers) {
        return rows.of(matters.toRead(matter).id()).stream()
                .map(one -> view(one, numbers))
                .toList();
    }

    private PetitionerView view(Petitioner one, boolean numbers) {
        var phone = names.phone(one);
        return new PetitionerView(
                one.number(), names.name(one), phone == null ? null : numbers ? phone.value() : phone.masked());
    }
}
