package org.edrak.surveyfiles;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.Given;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;

/** A file of the tests, read; its definition has been through the reader of definitions. */
record Example(SurveyFile file, Questionnaire questionnaire, JsonNode json) {
    static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    static Example read(Path path, String name) {
        SurveyFile file = SurveyFile.read(path, name);
        try {
            JsonNode json = new ObjectMapper().readTree(file.definition());
            return new Example(file, QuestionnaireReader.read(file.definition()), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Example read(String resource) {
        return read(path(resource), resource);
    }

    static Path path(String resource) {
        return Path.of(requireNonNull(Example.class.getResource(resource)).getPath());
    }

    /** The resource as a file that may be changed. */
    static Path copy(String resource, Path folder) throws IOException {
        try (InputStream in = requireNonNull(Example.class.getResourceAsStream(resource))) {
            Path copy = folder.resolve(resource);
            Files.copy(in, copy);
            return copy;
        }
    }

    JsonNode question(String name) {
        return StreamSupport.stream(json.path("pages").spliterator(), false)
                .flatMap(page -> StreamSupport.stream(page.path("elements").spliterator(), false))
                .filter(element -> element.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    JsonNode page(int index) {
        return json.path("pages").path(index);
    }

    List<String> untaken() {
        return file.untaken().stream()
                .map(each -> each.place() + " " + each.code().replace("surveyfile.", "") + " "
                        + String.join("|", each.arguments()))
                .map(String::strip)
                .toList();
    }

    static List<AnswerRow> rows(AnswerFile answers) {
        List<AnswerRow> rows = new ArrayList<>();
        answers.forEach(TEHRAN, rows::add);
        return rows;
    }

    /** What the rules of answers say of a person's. */
    List<AnswerProblem> problems(AnswerRow row) {
        return AnswerRules.check(questionnaire, new Given(row.fields())).problems();
    }
}
