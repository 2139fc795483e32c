package org.dragoman.site.operation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.dragoman.site.settings.SiteSettings;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database with the site's own tables; the record's tables may stand in the same one, and
 * neither touches the other's.
 */
@Configuration
class Database {

  private static final String HISTORY = "site_schema_history";

  @Bean
  DataSource dataSource(SiteSettings settings) {
    String address = settings.database();
    HikariConfig config = new HikariConfig();
    config.setPoolName("site");
    config.setJdbcUrl(address);
    config.setMaximumPoolSize(isSqlite(address) ? 4 : 10);
    if (isSqlite(address)) {
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("busy_timeout", "10000");
      // A transaction that reads first and then writes is refused at once where another has
      // written in between; one that says at its beginning that it writes waits its turn.
      config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
      config.addDataSourceProperty("foreign_keys", "true");
      config.addDataSourceProperty("synchronous", "NORMAL");
    }
    HikariDataSource source = new HikariDataSource(config);
    Flyway.configure()
        .dataSource(source)
        .table(HISTORY)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .locations(
            "classpath:org/dragoman/site/schema",
            "classpath:org/dragoman/site/dialect/" + (isSqlite(address) ? "sqlite" : "postgresql"))
        .load()
        .migrate();
    return source;
  }

  private static boolean isSqlite(String address) {
    return address.startsWith("jdbc:sqlite:");
  }
}
