/** Plain text in any encoding: its characters, its headline, its lines. */
@NullMarked
package org.dragoman.sources.plain;

import org.jspecify.annotations.NullMarked;
