package org.dragoman.spark.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** A value of a Parquet file as the text that a table would have: days and instants in ISO 8601. */
final class ParquetValue {

  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  private ParquetValue() {}

  /** The value of a field that has one. */
  static String text(Group row, int field) {
    Type type = row.getType().getType(field);
    if (!type.isPrimitive()) {
      return row.getValueToString(field, 0);
    }
    PrimitiveTypeName primitive = type.asPrimitiveType().getPrimitiveTypeName();
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (primitive == PrimitiveTypeName.BINARY) {
      return row.getString(field, 0);
    }
    if (logical instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(field, 0)).toString();
    }
    if (logical instanceof TimestampLogicalTypeAnnotation time) {
      Instant instant = Instant.EPOCH.plus(row.getLong(field, 0), unit(time));
      return time.isAdjustedToUTC()
          ? instant.toString()
          : instant.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
    }
    return primitive == PrimitiveTypeName.INT96
        ? instant(NanoTime.fromBinary(row.getInt96(field, 0))).toString()
        : row.getValueToString(field, 0);
  }

  private static ChronoUnit unit(TimestampLogicalTypeAnnotation time) {
    return switch (time.getUnit()) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }

  private static Instant instant(NanoTime time) {
    return Instant.EPOCH
        .plus(time.getJulianDay() - JULIAN_DAY_OF_1970, ChronoUnit.DAYS)
        .plusNanos(time.getTimeOfDayNanos());
  }
}
