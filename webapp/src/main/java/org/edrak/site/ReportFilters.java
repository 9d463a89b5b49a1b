package org.edrak.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.edrak.pages.views.FieldError;
import org.edrak.perception.Comparison;
import org.edrak.perception.ReportFilter;
import org.edrak.perception.Segment;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Channel;
import org.edrak.surveys.PublishedQuestionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.jspecify.annotations.Nullable;

/** Reads which responses of a report's surveys are asked for. What its questionnaires do not know is refused. */
@RequestScoped
class ReportFilters {
    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\u200c _.@/&+-]{1,100}");

    @Inject
    private Surveys surveys;

    /**
     * What filters can ask of some surveys.
     *
     * @param versions of the one survey, newest first; empty for several surveys
     * @param fields names of hidden fields and choices
     */
    record Known(
            List<PublishedQuestionnaire> versions,
            SortedSet<String> locales,
            SortedSet<String> touchpoints,
            SortedSet<String> fields) {
        private void add(Questionnaire asked) {
            locales.addAll(asked.locales());
            for (Question question : asked.questions()) {
                String touchpoint = question.asked().touchpoint();
                if (touchpoint != null) {
                    touchpoints.add(touchpoint);
                }
                if (question instanceof Question.Hidden || question instanceof Question.Offering) {
                    fields.add(question.name());
                }
            }
        }
    }

    /** What filters can ask of a survey, or of all of a workspace. */
    Known known(long workspaceId, @Nullable Survey survey) {
        List<PublishedQuestionnaire> versions = survey == null ? List.of() : surveys.versions(workspaceId, survey.id());
        Known known = new Known(versions, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        versions.forEach(version -> known.add(surveys.questionnaire(version.id())));
        if (survey == null) {
            surveys.of(workspaceId).forEach(each -> known.add(surveys.questionnaire(each)));
        }
        return known;
    }

    /** The filter that the address asks for; what is wrong with it goes to {@code errors}. */
    static ReportFilter filter(Known known, Map<String, String> values, List<FieldError> errors) {
        return new ReportFilter(
                read("version", values, errors, text -> version(known, text)),
                read("channel", values, errors, ReportFilters::channel),
                read("locale", values, errors, text -> Optional.of(text).filter(known.locales()::contains)),
                read("touchpoint", values, errors, text -> Optional.of(text).filter(known.touchpoints()::contains)),
                read("segment", values, errors, text -> segment(known, text)));
    }

    /** What the address compares with; what is wrong with it goes to {@code errors}. */
    static Comparison comparison(Known known, String text, List<FieldError> errors) {
        if (text.isEmpty()) {
            return new Comparison.PreviousPeriod();
        }
        if (text.equals("year")) {
            return new Comparison.YearBefore();
        }
        if (text.equals("all")) {
            return new Comparison.OtherSlice(ReportFilter.NONE);
        }
        int colon = text.indexOf(':');
        List<FieldError> wrong = new ArrayList<>();
        if (colon > 0) {
            ReportFilter other = filter(known, Map.of(text.substring(0, colon), text.substring(colon + 1)), wrong);
            if (wrong.isEmpty() && other.isCut()) {
                return new Comparison.OtherSlice(other);
            }
        }
        errors.add(FieldError.of("compare", "report.unknown"));
        return new Comparison.PreviousPeriod();
    }

    private static <T> @Nullable T read(
            String field, Map<String, String> values, List<FieldError> errors, Function<String, Optional<T>> reading) {
        String text = values.getOrDefault(field, "");
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> read = reading.apply(text);
        if (read.isEmpty()) {
            errors.add(FieldError.of(field, "report.unknown"));
        }
        return read.orElse(null);
    }

    private static Optional<ReportFilter.Version> version(Known known, String text) {
        return known.versions().stream()
                .filter(version -> String.valueOf(version.version()).equals(text))
                .findFirst()
                .map(version -> new ReportFilter.Version(version.version(), version.id()));
    }

    private static Optional<Channel> channel(String text) {
        for (Channel channel : Channel.values()) {
            if (channel.key().equals(text)) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }

    private static Optional<Segment> segment(Known known, String text) {
        int colon = text.indexOf(':');
        return Optional.of(colon)
                .filter(at -> at > 0
                        && known.fields().contains(text.substring(0, at))
                        && VALUE.matcher(text.substring(at + 1)).matches())
                .map(at -> new Segment(text.substring(0, at), text.substring(at + 1)));
    }
}
