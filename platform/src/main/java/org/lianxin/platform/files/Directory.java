package org.lianxin.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/** Files in a directory, 256 to the power of two below it, readable by the service alone. */
final class Directory implements FileStore {
    private final Path root;

    Directory(Path root) {
        this.root = root;
    }

    /** Either whole and on the disk, or not there. */
    @Override
    public void write(UUID file, byte[] sealed) {
        try {
            var folder = folder(file);
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var part = folder.resolve(file + ".part");
            try (var out = FileChannel.open(
                    part,
                    java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                var left = ByteBuffer.wrap(sealed);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
            }
            Files.move(part, folder.resolve(file.toString()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> read(UUID file) {
        try {
            return Optional.of(Files.readAllBytes(place(file)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(UUID file) {
        try {
            Files.deleteIfExists(place(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(UUID file) {
        return folder(file).resolve(file.toString());
    }

    private Path folder(UUID file) {
        var name = file.toString();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4));
    }
}
