package org.edrak.pages.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking a survey over would bring, before anything is stored. Taken over by a POST to {@code action}; looked at
 * again by a GET of it with {@code day}.
 *
 * @param action the address of this page, without its query
 * @param answersUpload names the file of answers beside; empty if there is none
 * @param format key of the kind of file
 * @param untaken what could not be taken over, by reason
 * @param answers null when the files have none
 * @param rejected why rows cannot be taken over, the first of them
 * @param columns the fields of the first rows
 * @param rows their values
 * @param known the survey that asks just this already, as addresses show it; null when a new one would be made
 * @param list the address of everything that cannot be taken over, as CSV
 * @param form its field {@code day} is the date of answers without one
 */
public record MovingPreviewView(
        String action,
        String answersUpload,
        String fileName,
        String format,
        String title,
        List<String> languages,
        int questions,
        List<Section> pages,
        List<Reason> untaken,
        @Nullable Answers answers,
        List<ImportedView.Rejected> rejected,
        List<String> columns,
        List<List<String>> rows,
        String definition,
        @Nullable String known,
        String list,
        Form form)
        implements View {
    /** A page of the survey. */
    public record Section(String title, List<SurveyView.Asked> questions) {}

    /**
     * Why something could not be taken over.
     *
     * @param sentence in the reader's language
     * @param count how many things it concerns
     * @param places the first of them, as the file names them
     */
    public record Reason(String sentence, int count, List<String> places) {}

    /** How many rows of answers there are, and how many of them can be taken over. */
    public record Answers(long rows, long complete, long partial, long rejected, long undated) {}

    public int untakenCount() {
        return untaken.stream().mapToInt(Reason::count).sum();
    }
}
