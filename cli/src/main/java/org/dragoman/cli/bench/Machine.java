package org.dragoman.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What the machine and this process tell of themselves. */
final class Machine {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<MemoryPoolMXBean> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();
  private static final Path STATUS = Path.of("/proc/self/status");

  private Machine() {}

  /** The time that all threads of this process have had on a processor. */
  static long processorNanoseconds() {
    return SYSTEM.getProcessCpuTime();
  }

  /** The time that this thread has had on a processor. */
  static long threadNanoseconds() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** From now on the fullest heap is watched for. */
  static void watchHeap() {
    HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most that the heap has held since it is watched, garbage included. */
  static long mostHeapBytes() {
    return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** The most memory that the whole process has had, where the system tells. */
  static OptionalLong mostResidentBytes() {
    try {
      return Files.readAllLines(STATUS, StandardCharsets.UTF_8).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** What else uses the processors: runnable threads on the machine; below zero where not known. */
  static double load() {
    return SYSTEM.getSystemLoadAverage();
  }

  static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** The system and the Java that runs. */
  static String name() {
    return SYSTEM.getName()
        + " "
        + SYSTEM.getArch()
        + ", Java "
        + Runtime.version()
        + " ("
        + System.getProperty("java.vm.name", "unknown")
        + ")";
  }
}
