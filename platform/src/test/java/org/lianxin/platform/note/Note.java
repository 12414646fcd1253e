package org.lianxin.platform.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
public class Note {
    @Id
    private UUID id;

    private String text;

    @Version
    private long version;

    protected Note() {}

    Note(UUID id, String text) {
        this.id = id;
        this.text = text;
    }

    public void rewrite(String newText) {
        text = newText;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    long version() {
        return version;
    }
}
