package org.dragoman.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the record, without its text.
 *
 * @param id the document's id, as in the contract
 * @param title its headline; empty where it has none
 * @param outlet who published it; null when unknown
 * @param url where it stands; null when unknown
 * @param publishedText the publication date or instant as it was given; null when unknown
 * @param published the day of publication; null when unknown
 * @param language ISO 639-1 code, {@code und} when not known
 * @param characters the length of title, empty line and text in UTF-16 units
 */
public record DocumentEntry(
    String id,
    String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String publishedText,
    @Nullable LocalDate published,
    String language,
    int characters) {}
