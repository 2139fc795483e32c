package org.dragoman.spark.merge;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dragoman.record.merge.Rank;
import org.dragoman.record.merge.Traits;
import org.dragoman.spark.output.RunFolder;
import scala.Tuple2;

/** From what was read to contacts; each part is kept when it is whole. */
public final class MergeStep {

  private static final String REPORTS = "merging/reports";
  private static final String COMPONENTS = "merging/components";
  private static final String CONTACTS = "contacts";

  private static final StructType COMPONENT =
      new StructType().add("its_node", LongType).add("component", LongType);

  private final SparkSession spark;
  private final RunFolder folder;

  public MergeStep(SparkSession spark, RunFolder folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Merges the reports of contacts in {@code readings}. */
  public void over(Dataset<Row> readings) {
    if (folder.isWhole(CONTACTS)) {
      return;
    }
    if (!folder.isWhole(REPORTS)) {
      folder.write(Reports.of(readings), REPORTS);
    }
    Dataset<Row> reports = folder.rows(REPORTS);
    if (!folder.isWhole(COMPONENTS)) {
      folder.write(components(reports), COMPONENTS);
    }
    folder.write(contacts(reports, folder.rows(COMPONENTS)), CONTACTS, "date");
  }

  private Dataset<Row> components(Dataset<Row> reports) {
    JavaRDD<Comer> comers =
        reports
            .select("node", "report", "document", "traits")
            .javaRDD()
            .map(
                row ->
                    new Comer(
                        row.getLong(0), row.getString(1), row.getString(2), row.getString(3)));
    Broadcast<Inhabited> inhabited =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(Inhabited.of(comers, reports.count()));
    JavaPairRDD<Long, Long> pairs =
        comers
            .flatMapToPair(comer -> seated(comer, inhabited.value()))
            .repartitionAndSortWithinPartitions(byBlock())
            .mapPartitionsToPair(BlockPairs::new);
    return spark.createDataFrame(
        Components.of(pairs).map(star -> RowFactory.create(star._1(), star._2())), COMPONENT);
  }

  private static Iterator<Tuple2<SeatKey, Comer>> seated(Comer comer, Inhabited inhabited) {
    Traits traits = comer.read();
    String rank = Rank.of(traits);
    List<Tuple2<SeatKey, Comer>> seated = new ArrayList<>();
    for (Seats.Seat seat : Seats.of(traits)) {
      if (inhabited.isWorthwhile(seat)) {
        seated.add(new Tuple2<>(new SeatKey(seat.block(), seat.isVisitor(), rank), comer));
      }
    }
    return seated.iterator();
  }

  private Partitioner byBlock() {
    int partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    return new ByBlock(partitions);
  }

  private Dataset<Row> contacts(Dataset<Row> reports, Dataset<Row> components) {
    JavaRDD<Row> contacts =
        reports
            .join(components, col("node").equalTo(col("its_node")), "left")
            .withColumn("component", coalesce(col("component"), col("node")))
            .javaRDD()
            .mapToPair(row -> new Tuple2<Long, Row>(row.getAs("component"), row))
            .groupByKey()
            .flatMap(component -> ContactRows.of(component._2()));
    return spark
        .createDataFrame(contacts, ContactRows.SCHEMA)
        .hint("rebalance", "date")
        .sortWithinPartitions("date", "contact");
  }

  /** Brings all of a block to one task. */
  private static final class ByBlock extends HashPartitioner {

    ByBlock(int partitions) {
      super(partitions);
    }

    @Override
    public int getPartition(Object key) {
      return super.getPartition(key instanceof SeatKey seat ? seat.block() : key);
    }
  }
}
