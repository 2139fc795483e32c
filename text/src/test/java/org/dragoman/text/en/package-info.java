/** What English text becomes. */
package org.dragoman.text.en;
