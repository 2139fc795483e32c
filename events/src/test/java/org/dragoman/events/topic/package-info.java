/** Tests of what was talked about. */
@NullMarked
package org.dragoman.events.topic;

import org.jspecify.annotations.NullMarked;
