package org.mujaz.cache;

/**
 * Where a result lies in a file.
 *
 * @param start the offset of its first byte
 * @param length in bytes
 * @param check its CRC-32C
 */
record Place(long start, int length, int check) {}
