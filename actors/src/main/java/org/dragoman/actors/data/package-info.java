/** Reading our tab-separated data files, and finding their phrases in the tokens of a text. */
@NullMarked
package org.dragoman.actors.data;

import org.jspecify.annotations.NullMarked;
