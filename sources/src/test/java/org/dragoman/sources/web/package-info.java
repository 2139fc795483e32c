/** Tests of fetching, on real servers of the loopback interface. */
@NullMarked
package org.dragoman.sources.web;

import org.jspecify.annotations.NullMarked;
