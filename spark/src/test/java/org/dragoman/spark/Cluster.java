package org.dragoman.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;
import org.apache.spark.sql.SparkSession;

/** A standalone master with two workers on loopback, each a process of its own. */
final class Cluster implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final int port;

  private Cluster(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("jars"));
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
  }

  /** Starts the processes; {@code folder} is theirs to work in. */
  static Cluster start(Path folder) throws IOException, InterruptedException {
    Cluster cluster = new Cluster(folder);
    cluster.add(Master.class, "--host", HOST, "--port", cluster.port + "", "--webui-port", "0");
    cluster.awaitMaster();
    for (int i = 0; i < 2; i++) {
      cluster.add(
          Worker.class,
          "--host",
          HOST,
          "--webui-port",
          "0",
          "--cores",
          "1",
          "--memory",
          "1g",
          "--work-dir",
          folder.resolve("work" + i).toString(),
          cluster.address());
    }
    return cluster;
  }

  private void add(Class<?> main, String... arguments) throws IOException {
    Map<String, String> environment =
        Map.of(
            "SPARK_HOME", folder.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", HOST);
    processes.add(
        JavaProcess.start(
            main,
            environment,
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
            List.of(arguments)));
  }

  private void awaitMaster() throws IOException, InterruptedException {
    while (processes.get(0).isAlive()) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        return;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IOException("the master has ended");
  }

  private String address() {
    return "spark://" + HOST + ":" + port;
  }

  /** A session that waits until both workers have an executor. */
  SparkSession session() {
    return SparkSession.builder()
        .master(address())
        .appName("test")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.sources.parallelPartitionDiscovery.threshold", "1000")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", HOST)
        .config("spark.driver.host", HOST)
        .config("spark.executor.memory", "900m")
        .config(
            "spark.executor.extraJavaOptions",
            "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -XX:+UseSerialGC")
        .config("spark.executor.extraClassPath", JavaProcess.classPath())
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
        .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "60s")
        .config("spark.cores.max", "2")
        .getOrCreate();
  }

  @Override
  public void close() {
    processes.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
    processes.forEach(Process::destroyForcibly);
  }
}
