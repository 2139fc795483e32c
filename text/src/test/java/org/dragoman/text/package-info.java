/** What documents are made of, and in which language. */
package org.dragoman.text;
