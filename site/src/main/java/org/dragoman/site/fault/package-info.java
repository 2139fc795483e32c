/** What can be wrong with a request, each with its sentence for people. */
@NullMarked
package org.dragoman.site.fault;

import org.jspecify.annotations.NullMarked;
