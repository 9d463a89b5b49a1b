package org.edrak.workbook;

/**
 * A column of a sheet.
 *
 * @param key of its heading
 * @param width in characters
 * @param number whether figures stand in it
 */
record Column(String key, int width, boolean number) {
    static Column words(String key, int width) {
        return new Column("column." + key, width, false);
    }

    static Column date(String key) {
        return new Column("column." + key, 14, true);
    }

    static Column number(String key) {
        return new Column("column." + key, 13, true);
    }
}
