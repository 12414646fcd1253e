package org.lianxin.feedback.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.platform.imports.Intake;
import org.lianxin.platform.imports.RowCheck;
import org.lianxin.platform.imports.Staged;
import org.lianxin.platform.imports.Undoing;
import org.lianxin.platform.web.Role;

/** Takes in the classification an office uses. What is in use cannot be taken back: matters refer to it. */
@ApplicationScoped
class CategoryIntake implements Intake {

    static final String REGISTER = "categories";
    private static final int LONGEST = 60;
    private static final List<String> LEVELS = List.of("level1", "level2", "level3");

    @Override
    public String register() {
        return REGISTER;
    }

    @Override
    public Set<String> readers() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public List<String> required() {
        return LEVELS;
    }

    @Override
    public List<String> optional() {
        return List.of();
    }

    @Override
    public Map<String, String> aliases() {
        return Map.of("一级", "level1", "二级", "level2", "三级", "level3");
    }

    @Override
    public List<String> staged() {
        return LEVELS;
    }

    @Override
    public Candidate check(RowCheck row) {
        var levels = LEVELS.stream().map(level -> level(row, level)).toList();
        return new Candidate(String.join("/", levels), List.copyOf(levels));
    }

    private static String level(RowCheck row, String level) {
        var text = row.text(level, LONGEST);
        if (text.contains("/")) {
            row.refuse(level, "no-slash");
        }
        return text;
    }

    @Override
    public void judge(Staged staged) {
        staged.run("lock table category in share row exclusive mode");
        staged.run("""
                update import_stage s set verdict = case when c.path is null then 'CREATED' else 'UNCHANGED' end
                from import_stage o left join category c on c.path = o.key
                where o.line = s.line and s.verdict is null and s.flaws is null""");
    }

    @Override
    public void apply(Staged staged, Instant at) {
        staged.run("""
                insert into category (path, level1, level2, level3, version)
                select key, level1, level2, level3, 0 from import_stage where verdict = 'CREATED' order by key""");
    }

    @Override
    public Target target() {
        return new Target("category", "c.path = r.key");
    }

    @Override
    public Undone undo(Undoing undoing, Instant at) {
        return new Undone(
                undoing.run(
                        "delete from category c using import_row r where r.import = ? and r.verdict = 'CREATED' and c.path = r.key",
                        undoing.id()),
                0);
    }
}
