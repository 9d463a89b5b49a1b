package org.edrak.pages.views;

import java.util.ArrayList;
import java.util.List;
import org.edrak.pages.Page;

/**
 * The second step of an import: what the file's columns mean. Fields: {@code upload}, {@code encoding},
 * {@code delimiter}, {@code target.0}, {@code target.1} and so on, {@code dateFormat}, {@code fixedDate},
 * {@code fixedTime}, for reviews also {@code scaleMin}, {@code scaleMax}, {@code fixedSource}; {@code step} is
 * {@code preview} or {@code import}, by the button pressed.
 *
 * @param upload names the file that the first step left on the server
 * @param rows how many the file has below its header
 * @param encodingSure whether the encoding was told by the file itself, and not chosen by hand or guessed
 * @param form the values of the fields; a column's target stands under {@code target.} and its index
 */
public record MappingView(
        ImportOf what,
        String upload,
        String fileName,
        long rows,
        List<Option> encodings,
        boolean encodingSure,
        List<Column> columns,
        List<OptionGroup> targets,
        List<Option> dateFormats,
        Form form)
        implements View {
    /**
     * A column of the file.
     *
     * @param index from 0
     * @param samples its values in the first rows
     */
    public record Column(int index, String header, List<String> samples) {}

    /** What a column of reviews can be, with values {@code text}, {@code stars}, {@code date} and so on. */
    public static List<OptionGroup> reviewTargets(Page page) {
        return List.of(new OptionGroup(
                page.t("import.targets.review"),
                named(page, "text", "stars", "date", "author", "title", "externalId", "source", "language", "url")));
    }

    /** What a column of answers can be: {@code date}, {@code locale}, {@code responseId}, or one of {@code questions}. */
    public static List<OptionGroup> answerTargets(Page page, List<Option> questions) {
        return List.of(
                new OptionGroup(page.t("import.targets.answers"), questions),
                new OptionGroup(page.t("import.targets.response"), named(page, "date", "locale", "responseId")));
    }

    private static List<Option> named(Page page, String... targets) {
        var options = new ArrayList<Option>();
        for (String target : targets) {
            options.add(new Option(target, page.t("import.target." + target)));
        }
        return options;
    }
}
