package org.lianxin.assignment.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.cadre.Cadres;
import org.lianxin.assignment.register.Replacing;
import org.lianxin.assignment.register.Written;
import org.lianxin.platform.web.Problem;

/** Sets a target for an area from a year on, and the level of a cadre who is not of the lowest. */
@ApplicationScoped
class SettingTarget {

    private final TrainingTargets targets;
    private final Cadres cadres;
    private final Replacing replacing;
    private final EntityManager entities;
    private final Clock clock;

    SettingTarget(TrainingTargets targets, Cadres cadres, Replacing replacing, EntityManager entities, Clock clock) {
        this.targets = targets;
        this.cadres = cadres;
        this.replacing = replacing;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    Written<TrainingTarget> set(TargetKey key, TargetChange wish) {
        var found = targets.findByIdOptional(key);
        if (found.isEmpty()) {
            replacing.nothing();
            var target = new TrainingTarget(key, wish, clock.instant());
            targets.persistAndFlush(target);
            return Written.created(target);
        }
        var target = found.get();
        if (target.isAsWished(wish)) {
            replacing.theSame(target.version());
        } else {
            replacing.another(target.version());
            target.change(wish, clock.instant());
            targets.flush();
        }
        return Written.kept(target);
    }

    @Transactional
    void level(CadreId cadre, CadreLevel level) {
        if (cadres.findByIdOptional(cadre).isEmpty()) {
            throw Problem.notFound("cadre", cadre);
        }
        entities.createNativeQuery("""
                        insert into training_level (org, staff_number, level, changed_at)
                        values (:org, :staff, :level, :now)
                        on conflict (org, staff_number) do update
                        set level = excluded.level, changed_at = excluded.changed_at
                        where training_level.level <> excluded.level""")
                .setParameter("org", cadre.org())
                .setParameter("staff", cadre.staffNumber())
                .setParameter("level", level.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
