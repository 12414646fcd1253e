package org.lianxin.platform.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where files are kept and what is taken. */
@ConfigMapping(prefix = "lianxin.files")
public interface FileSettings {
    /** What one file may have at most. */
    @WithDefault("5M")
    MemorySize maxSize();

    /** Where files lie unless a bucket is named; several replicas need one that all of them see. */
    @WithDefault("files")
    Path directory();

    Optional<Bucket> s3();

    /** The scanner: {@code unix:/run/clamav/clamd.ctl} or {@code host:port}; without one nothing is scanned. */
    Optional<String> clamd();

    /** How long the scanner may take; what was not scanned by then is not taken. */
    @WithDefault("PT20S")
    Duration scanWithin();

    /** A bucket of S3 or of something that speaks like it. */
    interface Bucket {
        String name();

        /** As the store calls it; no default here, or there would always be a bucket. */
        Optional<String> region();

        /** Unless it is Amazon's own. */
        Optional<URI> endpoint();

        String accessKey();

        String secretKey();
    }
}
