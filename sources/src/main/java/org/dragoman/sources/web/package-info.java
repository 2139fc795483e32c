/**
 * Fetching from the web, safely and politely: which addresses may be reached, how much and how long
 * a fetch may take, what a host allows and how often it is asked.
 */
@NullMarked
package org.dragoman.sources.web;

import org.jspecify.annotations.NullMarked;
