/** Spellings of persons' names and who is the same person. */
@NullMarked
package org.dragoman.record.person;

import org.jspecify.annotations.NullMarked;
