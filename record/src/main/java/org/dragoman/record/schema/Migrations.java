package org.dragoman.record.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of a record to the version of this program. */
public final class Migrations {

  /** The version that this program writes. */
  public static final String VERSION = "11";

  /** The table in which Flyway notes the versions. */
  public static final String TABLE = "schema_history";

  private static final String FOLDER = "classpath:org/dragoman/record/schema/";

  private Migrations() {}

  /** Applies what is missing; {@code dialect} is {@code sqlite} or {@code postgresql}. */
  public static void apply(DataSource source, String dialect) {
    FluentConfiguration configuration =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(source)
            .table(TABLE)
            .loggers("slf4j")
            .locations(FOLDER + "common", FOLDER + dialect);
    configuration.load().migrate();
  }
}
