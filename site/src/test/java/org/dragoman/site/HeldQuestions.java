package org.dragoman.site;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.dragoman.record.RecordStore;

/**
 * Holds questions for contacts whose ids begin with certain letters, each at its own door, until
 * the test lets them go: a slow request that is as slow as the test wants it.
 */
public final class HeldQuestions {

  private final String beginning;
  private volatile CountDownLatch gate = new CountDownLatch(1);
  private final Semaphore arrived = new Semaphore(0);

  /** Holds those whose id begins so. */
  public HeldQuestions(String beginning) {
    this.beginning = beginning;
  }

  /** The record, which answers all but such questions as it always does. */
  public RecordStore of(RecordStore record) {
    return (RecordStore)
        Proxy.newProxyInstance(
            RecordStore.class.getClassLoader(),
            new Class<?>[] {RecordStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("findContact")
                  && String.valueOf(arguments[0]).startsWith(beginning)) {
                arrived.release();
                gate.await();
              }
              try {
                return method.invoke(record, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Returns when so many more are held. */
  public void await(int questions) {
    arrived.acquireUninterruptibly(questions);
  }

  /** Lets all go, and whoever comes later. */
  public void open() {
    gate.countDown();
  }

  /** Lets all go that are held. */
  public void release() {
    CountDownLatch opened = gate;
    gate = new CountDownLatch(1);
    opened.countDown();
  }
}
