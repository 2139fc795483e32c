/** A comment made plain: disguises undone, every word with its place in what the author wrote. */
@NullMarked
package org.dragoman.comments.plain;

import org.jspecify.annotations.NullMarked;
