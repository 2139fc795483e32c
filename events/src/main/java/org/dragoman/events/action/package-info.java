/**
 * What parties do and say to each other beside their contacts: all PLOVER types, read by frames.
 */
@NullMarked
package org.dragoman.events.action;

import org.jspecify.annotations.NullMarked;
