package org.lianxin.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.imports.Intake;
import org.lianxin.platform.imports.RowCheck;
import org.lianxin.platform.imports.Staged;
import org.lianxin.platform.imports.Undoing;
import org.lianxin.platform.web.Role;

/** The smallest register that takes in lists; it can be told to die half-way. */
@ApplicationScoped
public class WordIntake implements Intake {
    private static final String CHANGED = """
            select c.key, jsonb_build_object('note', '00000000-0000-4000-8000-000000000000', 'poison', false, 'occurredAt', ?::text) as body
            from word c join import_stage s on s.key = c.key and s.verdict in ('CREATED', 'CHANGED')""";

    private final Outbox outbox;
    private volatile int deaths;

    WordIntake(Outbox outbox) {
        this.outbox = outbox;
    }

    /** So many times the work ends when everything but the commit is done. */
    public void die(int times) {
        deaths = times;
    }

    @Override
    public String register() {
        return "words";
    }

    @Override
    public Set<String> readers() {
        return Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);
    }

    @Override
    public List<String> required() {
        return List.of("key", "meaning");
    }

    @Override
    public List<String> optional() {
        return List.of("root", "since");
    }

    @Override
    public Map<String, String> aliases() {
        return Map.of("词", "key");
    }

    @Override
    public List<String> staged() {
        return List.of("meaning", "root");
    }

    @Override
    public Candidate check(RowCheck row) {
        row.day("since");
        return new Candidate(
                row.text("key", 20), Arrays.asList(row.text("meaning", 100), row.optionalText("root", 20)));
    }

    @Override
    public void judge(Staged staged) {
        staged.run("lock table word in share row exclusive mode");
        staged.run("""
                update import_stage s set flaws = import_flaw('root', 'unknown-value', s.root)
                where verdict is null and root <> '' and not exists (select from word where key = s.root)
                  and not exists (select from import_stage o where o.key = s.root and o.verdict is null)""");
        staged.run("""
                update import_stage s set
                    verdict = case when c.key is null then 'CREATED'
                                   when (c.meaning, coalesce(c.root, '')) = (s.meaning, coalesce(s.root, c.root, '')) then 'UNCHANGED'
                                   else 'CHANGED' end,
                    former = to_jsonb(c)
                from import_stage o left join word c on c.key = o.key
                where o.line = s.line and s.verdict is null and s.flaws is null""");
    }

    @Override
    public void apply(Staged staged, Instant at) {
        staged.run("""
                insert into word as c select key, meaning, nullif(root, ''), 0 from import_stage where verdict in ('CREATED', 'CHANGED')
                on conflict on constraint word_pk do update
                set meaning = excluded.meaning, root = excluded.root, version = c.version + 1""");
        outbox.publishEach("lianxin.visit", "note.written.v1", CHANGED, at.toString());
        if (deaths > 0) {
            deaths--;
            throw new IllegalStateException("the process died");
        }
    }

    @Override
    public Target target() {
        return new Target("word", "c.key = r.key");
    }

    @Override
    public Undone undo(Undoing undoing, Instant at) {
        int removed = undoing.run("""
                delete from word c using import_row r
                where r.import = ? and r.verdict = 'CREATED' and c.key = r.key and c.version = 0""", undoing.id());
        int restored = undoing.run("""
                update word c set meaning = f.meaning, root = f.root, version = c.version + 1
                from import_row r cross join lateral jsonb_populate_record(null::word, r.former) f
                where r.import = ? and r.verdict = 'CHANGED' and c.key = r.key and c.version = f.version + 1""", undoing.id());
        return new Undone(removed, restored);
    }
}
