package org.lianxin.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.lianxin.platform.crypto.FieldCipher;

/** The pieces of a file in the database, where every replica finds them. */
@ApplicationScoped
class Parts {
    private static final int PIECE = 256 * 1024;

    private static final String TABLE = "import_part";
    private static final String CONTENT = "content";

    private final DataSource database;
    private final FieldCipher cipher;

    Parts(DataSource database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** In the caller's transaction. */
    void store(UUID id, Path file, boolean sealed) {
        try (var in = Files.newInputStream(file);
                var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into import_part values (?, ?, ?)")) {
            int part = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                insert.setObject(1, id);
                insert.setInt(2, part++);
                insert.setBytes(3, sealed ? cipher.seal(piece, TABLE, CONTENT, id) : piece);
                insert.executeUpdate();
            }
        } catch (IOException | SQLException e) {
            throw new ImportFailure(e);
        }
    }

    /** Back on disk: a spreadsheet is read here and there, and the connection is needed for the rows meanwhile. */
    StoredFile fetch(Import what, boolean sealed) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select content from import_part where import = ? and part = ?")) {
            var path = Files.createTempFile("import-", ".part");
            try (var out = Files.newOutputStream(path)) {
                for (int part = 0; ; part++) {
                    select.setObject(1, what.id);
                    select.setInt(2, part);
                    try (var row = select.executeQuery()) {
                        if (!row.next()) {
                            return new StoredFile(path, what.format, what.charset, what.fileHash, what.fileSize);
                        }
                        var piece = row.getBytes(1);
                        out.write(sealed ? cipher.openBytes(piece, TABLE, CONTENT, what.id) : piece);
                    }
                }
            } catch (IOException | SQLException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new ImportFailure(e);
        }
    }

    /** In the caller's transaction: once an import is finished its file is needed no more. */
    void drop(UUID id) {
        try (var connection = database.getConnection()) {
            Staged.run(connection, "delete from import_part where import = ?", id);
        } catch (SQLException e) {
            throw new ImportFailure(e);
        }
    }
}
