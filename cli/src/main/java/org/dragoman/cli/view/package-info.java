/** What a reading looks like: for people, as the contract's JSON Lines, as CSV. */
@NullMarked
package org.dragoman.cli.view;

import org.jspecify.annotations.NullMarked;
