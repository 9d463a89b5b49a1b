package org.edrak.pages.views;

import java.util.ArrayList;
import java.util.List;
import org.edrak.pages.Page;

/**
 * The second step of an import: what the file's columns mean. Fields: {@code upload}, {@code encoding} (a name of
 * {@code Encoding}), {@code delimiter} (a tab is {@code tab}), {@code target.0}, {@code target.1} and so on,
 * {@code dates} (a key of {@code DateForm}), {@code fixedDate}, for reviews also {@code starsMin}, {@code starsMax} and
 * {@code source}; {@code step} is {@code preview} or {@code import}, by the button pressed.
 *
 * @param upload names the file that the first step left on the server
 * @param rows how many the file has below its header
 * @param encodingSure whether the encoding was told by the file itself or chosen by hand
 * @param form the values of the fields; a column's target stands under {@code target.} and its index
 */
public record MappingView(
        ImportOf what,
        String upload,
        String fileName,
        long rows,
        boolean encodingSure,
        List<Column> columns,
        List<OptionGroup> targets,
        Form form)
        implements View {
    /**
     * A column of the file.
     *
     * @param index from 0
     * @param samples its values in the first rows
     */
    public record Column(int index, String header, List<String> samples) {}

    /** What a column of reviews can be. */
    public static List<OptionGroup> reviewTargets(Page page) {
        return List.of(new OptionGroup(
                page.t("import.targets.review"),
                named(
                        page,
                        "@text",
                        "@title",
                        "@stars",
                        "@date",
                        "@author",
                        "@id",
                        "@source",
                        "@product",
                        "@url",
                        "@place",
                        "@language",
                        "@kind")));
    }

    /** What a column of turns can be. */
    public static List<OptionGroup> conversationTargets(Page page) {
        return List.of(
                new OptionGroup(page.t("import.targets.turn"), named(page, "@text", "@role", "@date", "@author")),
                new OptionGroup(
                        page.t("import.targets.conversation"),
                        named(page, "@conversation", "@channel", "@source", "@product", "@place", "@solved")));
    }

    /** What a column of answers can be: one of the fields of {@code questions}, or what the response as a whole has. */
    public static List<OptionGroup> answerTargets(Page page, List<Option> questions) {
        return List.of(
                new OptionGroup(page.t("import.targets.answers"), questions),
                new OptionGroup(page.t("import.targets.response"), named(page, "@date", "@locale", "@id")));
    }

    private static List<Option> named(Page page, String... targets) {
        var options = new ArrayList<Option>();
        for (String target : targets) {
            options.add(new Option(target, page.t("import.target." + target.substring(1))));
        }
        return options;
    }
}
