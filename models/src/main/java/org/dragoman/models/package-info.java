/**
 * NLP4J's English models in a form that loads at once: what is in them, how they are stored, and
 * the program that converts them at build time.
 */
@NullMarked
package org.dragoman.models;

import org.jspecify.annotations.NullMarked;
