package org.lianxin.platform.note;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Remembers what it was told, and chokes on poison until it is cured. */
@ApplicationScoped
public class Heard implements EventHandler {
    private final TransactionSynchronizationRegistry transaction;
    private final List<ReceivedEvent> events = new CopyOnWriteArrayList<>();
    private final List<String> traces = new CopyOnWriteArrayList<>();
    private volatile boolean cured;

    Heard(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    @Override
    public Set<String> types() {
        return Set.of("note.written.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!cured && event.data().path("poison").asBoolean()) {
            throw new IllegalArgumentException("poison");
        }
        heardInThisTransaction().add(event);
        traces.add(Span.current().getSpanContext().getTraceId());
    }

    /** A batch that fails was never heard. */
    @SuppressWarnings("unchecked")
    private List<ReceivedEvent> heardInThisTransaction() {
        if (transaction.getResource(this) instanceof List<?> list) {
            return (List<ReceivedEvent>) list;
        }
        var list = new ArrayList<ReceivedEvent>();
        transaction.putResource(this, list);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    events.addAll(list);
                }
            }
        });
        return list;
    }

    public void cure(boolean now) {
        cured = now;
    }

    public List<String> traces() {
        return List.copyOf(traces);
    }

    public List<ReceivedEvent> of(UUID note) {
        return events.stream()
                .filter(event -> event.key().equals(note.toString()))
                .toList();
    }
}
