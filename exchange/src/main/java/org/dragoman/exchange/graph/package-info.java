/** The network of contacts in GraphML and GEXF. */
@NullMarked
package org.dragoman.exchange.graph;

import org.jspecify.annotations.NullMarked;
