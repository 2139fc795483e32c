/** The demonstration: the record of the articles that come with the project. */
@NullMarked
package org.dragoman.cli.demo;

import org.jspecify.annotations.NullMarked;
