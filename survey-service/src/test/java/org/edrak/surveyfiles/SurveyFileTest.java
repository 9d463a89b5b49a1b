package org.edrak.surveyfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edrak.surveyfiles.SurveyFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyFileTest {
    private static final String OURS = """
            {"title":{"fa":"نظر شما","en":"Your view"},"locale":"fa","pages":[{"elements":[
              {"type":"nps","name":"nps","title":"چند؟"},
              {"type":"pair","name":"price","title":"قیمت","rateMax":7,"driver":"price"},
              {"type":"radiogroup","name":"c","title":"؟","choices":[1,"b",{"value":"x","visibleIf":"{nps} > 3"}]}]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void takesOurOwnDefinitionLetterByLetter() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), OURS);
        SurveyFile survey = SurveyFile.read(file, "a.json");

        assertThat(survey.format()).isEqualTo(Format.EDRAK);
        assertThat(survey.definition()).isEqualTo(OURS);
        assertThat(survey.untaken()).isEmpty();
        assertThat(survey.answers()).isNull();
    }

    @Test
    void takesItsOwnProductsLetterByLetter() throws IOException {
        for (String resource : new String[] {"shop.lss", "restaurant.txt", "clinic.csv", "store.qsf", "books.json"}) {
            String definition = Example.read(resource).file().definition();
            Path file = Files.writeString(folder.resolve(resource), definition);

            assertThat(SurveyFile.read(file, "a.json").definition()).isEqualTo(definition);
        }
    }

    @Test
    void readsTheSameFileTheSameWay() {
        assertThat(Example.read("store.qsf").file().definition())
                .isEqualTo(Example.read("store.qsf").file().definition());
    }

    @Test
    void isNamedByItsFileWhereNothingElseNamesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "{\"elements\":[{\"type\":\"comment\",\"name\":\"a\"}]}");

        assertThat(Example.read(file, "C:\\temp\\نظرها.json")
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("نظرها");
    }
}
