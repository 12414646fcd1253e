package org.lianxin.platform.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Role;

/** The registers of this service that take in lists, and who may see what was taken in. */
@ApplicationScoped
class Intakes {
    private final List<Intake> intakes;
    private final Caller caller;

    Intakes(@All List<Intake> intakes, Caller caller) {
        this.intakes = intakes;
        this.caller = caller;
    }

    Intake require(String register) {
        return intakes.stream()
                .filter(intake -> intake.register().equals(register))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no register takes in " + register));
    }

    /** Registers whose imports the caller may read. */
    List<String> readable() {
        return intakes.stream()
                .filter(intake -> intake.readers().stream().anyMatch(caller::has))
                .map(Intake::register)
                .toList();
    }

    boolean mayRead(Import what) {
        return readable().contains(what.register) && (mayReadOfOthers() || what.submittedBy.equals(caller.subject()));
    }

    boolean mayReadOfOthers() {
        return caller.has(Role.ADMINISTRATOR);
    }
}
