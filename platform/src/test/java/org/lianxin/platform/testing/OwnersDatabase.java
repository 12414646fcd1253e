package org.lianxin.platform.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** The database as the owner of its tables sees it: a service itself works in a role that reads and writes rows only. */
@ApplicationScoped
public class OwnersDatabase {
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    OwnersDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        database.setUrl(url);
        database.setUser(owner);
        database.setPassword(password);
    }

    public DataSource source() {
        return database;
    }

    public void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
