package org.lianxin.feedback.classification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A place in the classification; lists of an office bring them. */
@Entity
@Immutable
public class Category {

    @Id
    private String path;

    private String level1;
    private String level2;
    private String level3;
    private long version;

    protected Category() {}

    public String path() {
        return path;
    }

    public String level1() {
        return level1;
    }

    public String level2() {
        return level2;
    }

    public String level3() {
        return level3;
    }

    CategoryView view() {
        return new CategoryView(path, level1, level2, level3);
    }
}
