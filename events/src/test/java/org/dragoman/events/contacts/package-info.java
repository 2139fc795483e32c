/** The contacts that the reader finds, one feature a class, from simple to hard. */
@NullMarked
package org.dragoman.events.contacts;

import org.jspecify.annotations.NullMarked;
