package org.edrak.workbook;

/** The words of the reader's language for what the report names by keys; a key without words is given back as it is. */
public interface WorkbookNames {
    /** A driver, such as {@code price}. */
    String driver(String key);

    /** An aspect of a driver, such as {@code delivery}. */
    String aspect(String key);

    /** A question of the survey, by its name. */
    String question(String name);

    /** A channel or a source of reviews. */
    String source(String key);

    /** Any other thing that has a key: a kind of customers ({@code group}), what parts them ({@code field}), a verdict. */
    default String named(String kind, String key) {
        return key.replace('-', ' ');
    }
}
