package org.edrak.answering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.InternalServerErrorException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.Given;
import org.edrak.bodies.FilledForm.SentFile;
import org.edrak.questionnaires.Question;
import org.edrak.responses.AnswerFiles;
import org.edrak.responses.FileTypeRules;
import org.edrak.surveys.Survey;

/** Stores the files of a page at once, so that the page shown again keeps them. */
@RequestScoped
public class SentFiles {
    @Inject
    private AnswerFiles files;

    /** What was given with files in it, and what is wrong with those. */
    record Filed(Given given, List<AnswerProblem> problems) {}

    Filed file(Survey survey, List<Question> questions, List<SentFile> sent, Given given) {
        Map<String, List<String>> all = new LinkedHashMap<>(given.values());
        List<AnswerProblem> problems = new ArrayList<>();
        for (Question question : questions) {
            if (question instanceof Question.FileUpload upload) {
                forgetUnknown(survey, upload, all);
                sent.stream()
                        .filter(file -> file.field().equals(upload.name()))
                        .findFirst()
                        .flatMap(file -> take(survey, upload, file, all))
                        .ifPresent(problems::add);
            }
        }
        return new Filed(new Given(all), problems);
    }

    /** A file is named by what we gave out for this question, or not at all. */
    private void forgetUnknown(Survey survey, Question.FileUpload upload, Map<String, List<String>> all) {
        List<String> ids = all.getOrDefault(upload.name(), List.of());
        if (!ids.isEmpty() && files.name(survey, upload.name(), ids.getFirst()).isEmpty()) {
            all.remove(upload.name());
        }
    }

    private Optional<AnswerProblem> take(
            Survey survey, Question.FileUpload upload, SentFile file, Map<String, List<String>> all) {
        try {
            if (!survey.takesFiles()) {
                return problem(upload, "answer.no-files");
            }
            if (Files.size(file.bytes()) > upload.maxSize()) {
                return problem(upload, "answer.file-too-large");
            }
            byte[] content = Files.readAllBytes(file.bytes());
            Optional<String> type = FileTypeRules.typeOf(content).filter(upload.types()::contains);
            if (type.isEmpty()) {
                return problem(upload, "answer.file-of-other-type");
            }
            String id = files.keep(survey, upload.name(), file.name(), type.get(), content)
                    .id();
            all.put(upload.name(), List.of(id));
            return Optional.empty();
        } catch (IOException e) {
            throw new InternalServerErrorException(e);
        }
    }

    private static Optional<AnswerProblem> problem(Question.FileUpload upload, String code) {
        return Optional.of(new AnswerProblem(upload.name(), code, List.of()));
    }

    /** What the files are called that were sent for the questions of a page. */
    Map<String, String> names(Survey survey, List<Question> questions, Given given) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Question question : questions) {
            if (question instanceof Question.FileUpload
                    && !given.first(question.name()).isEmpty()) {
                files.name(survey, question.name(), given.first(question.name()))
                        .ifPresent(name -> names.put(question.name(), name));
            }
        }
        return names;
    }
}
