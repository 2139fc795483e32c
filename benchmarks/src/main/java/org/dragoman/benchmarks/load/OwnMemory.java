package org.dragoman.benchmarks.load;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;

/** What the collections of this process leave in its heap. */
final class OwnMemory {

  private static final long MIB = 1024 * 1024;

  private long least = -1;

  /** Begins to listen. */
  static OwnMemory watch() {
    OwnMemory memory = new OwnMemory();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(memory::note, null, null);
      }
    }
    return memory;
  }

  private void note(Notification notification, @Nullable Object handback) {
    if (notification.getUserData() instanceof CompositeData data
        && notification
            .getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      long left =
          GarbageCollectionNotificationInfo.from(data)
              .getGcInfo()
              .getMemoryUsageAfterGc()
              .values()
              .stream()
              .mapToLong(MemoryUsage::getUsed)
              .sum();
      synchronized (this) {
        least = least < 0 ? left : Math.min(least, left);
      }
    }
  }

  /** What a whole collection leaves, in MiB. */
  long live() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / MIB;
  }

  /** The least that one of them left since this was last asked, in MiB; -1 where none was. */
  synchronized long takeLeast() {
    long taken = least < 0 ? -1 : least / MIB;
    least = -1;
    return taken;
  }
}
