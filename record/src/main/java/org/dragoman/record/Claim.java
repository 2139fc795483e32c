package org.dragoman.record;

/**
 * What one report says of a field.
 *
 * @param reportId the report
 * @param value what it says
 */
public record Claim<T>(String reportId, T value) {}
