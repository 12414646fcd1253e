package org.lianxin.assignment.experience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Map;

/** The index of what is published, and nothing else: withdrawn write-ups leave it. */
@ApplicationScoped
class SearchIndex {

    private final EntityManager entities;

    SearchIndex(EntityManager entities) {
        this.entities = entities;
    }

    void add(Experience experience) {
        var text = experience.text();
        var fields = new ArrayList<Map.Entry<Character, String>>();
        fields.add(Map.entry('A', text.title()));
        fields.add(Map.entry('B', text.category().label() + " " + text.situation()));
        fields.add(Map.entry('C', text.steps()));
        fields.add(Map.entry('D', text.outcome()));
        if (text.advice() != null) {
            fields.add(Map.entry('C', text.advice()));
        }
        entities.createNativeQuery("""
                        insert into experience_words (experience, words) values (:experience, cast(:words as tsvector))
                        on conflict (experience) do update set words = excluded.words""")
                .setParameter("experience", experience.id())
                .setParameter("words", Bigrams.vector(fields))
                .executeUpdate();
    }

    void remove(Experience experience) {
        entities.createNativeQuery("delete from experience_words where experience = :experience")
                .setParameter("experience", experience.id())
                .executeUpdate();
    }
}
