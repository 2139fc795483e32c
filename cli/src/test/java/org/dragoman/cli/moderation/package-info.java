/** The check of readers' comments, as people call it. */
@NullMarked
package org.dragoman.cli.moderation;

import org.jspecify.annotations.NullMarked;
