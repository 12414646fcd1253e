package org.lianxin.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.FieldMessages;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** Who sees which import: administrators all of the registers they may read, others what they sent in themselves. */
@ApplicationScoped
class ReadingImports {
    private final Imports imports;
    private final Intakes intakes;
    private final FieldMessages messages;
    private final Caller caller;

    ReadingImports(Imports imports, Intakes intakes, FieldMessages messages, Caller caller) {
        this.imports = imports;
        this.intakes = intakes;
        this.messages = messages;
        this.caller = caller;
    }

    @Transactional
    Import require(UUID id) {
        return imports.findByIdOptional(id).filter(intakes::mayRead).orElseThrow(() -> Problem.notFound("import", id));
    }

    @Transactional
    List<Import> list(@Nullable String register, PageQuery page) {
        var registers = intakes.readable().stream()
                .filter(name -> register == null || name.equals(register))
                .toList();
        return registers.isEmpty()
                ? List.of()
                : imports.list(registers, intakes.mayReadOfOthers() ? null : caller.subject(), page);
    }

    ImportView view(Import what, HttpHeaders headers) {
        var flaw = what.failure;
        return ImportView.of(
                what,
                flaw == null ? null : messages.say(flaw.field(), flaw.code(), flaw.args(), messages.language(headers)));
    }
}
