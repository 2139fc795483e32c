@NullMarked
package org.dragoman.events.action;

import org.jspecify.annotations.NullMarked;
