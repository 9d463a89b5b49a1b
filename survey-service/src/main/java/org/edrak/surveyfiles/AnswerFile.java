package org.edrak.surveyfiles;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Answers in a file, read anew as a stream whenever they are asked for; the file must stay where it is. */
public final class AnswerFile {
    /** Reads the rows of a kind of file. */
    @FunctionalInterface
    interface Source {
        void read(ZoneId zone, Consumer<AnswerRow> consumer);
    }

    private final List<Untaken> untaken;
    private final Source source;

    AnswerFile(List<Untaken> untaken, Source source) {
        this.untaken = List.copyOf(untaken);
        this.source = source;
    }

    /** The columns that no question takes over, each by its name. */
    public List<Untaken> untaken() {
        return untaken;
    }

    /**
     * Hands all rows on, in the file's order.
     *
     * @param zone in which the file tells its times, where it names no other
     * @throws UnreadableSurveyFile where the file cannot be read on
     */
    public void forEach(ZoneId zone, Consumer<AnswerRow> consumer) {
        source.read(zone, consumer);
    }
}
