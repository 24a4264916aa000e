package org.mujaz.search;

/** A text with all that an index has of it. */
record Indexed(IndexedText text, IndexedRecord record) {}
