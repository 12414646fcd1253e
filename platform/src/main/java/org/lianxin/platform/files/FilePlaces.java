package org.lianxin.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;

/** Chooses by the settings where files lie and who looks at them first. */
class FilePlaces {

    @Produces
    @ApplicationScoped
    FileStore store(FileSettings settings) {
        return settings.s3()
                .<FileStore>map(BucketStore::new)
                .orElseGet(() -> new Directory(settings.directory().toAbsolutePath()));
    }

    @Produces
    @ApplicationScoped
    FileScanner scanner(FileSettings settings) {
        return settings.clamd()
                .<FileScanner>map(address -> new Clamd(address, settings.scanWithin()))
                .orElse(content -> Optional.empty());
    }
}
