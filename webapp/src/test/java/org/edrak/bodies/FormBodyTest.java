package org.edrak.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormBodyTest {
    private static FormBody parse(String form) {
        return FormBody.parse(form.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void decodesNamesAndValues() {
        FormBody form = parse("a=1+2&%D8%A8=%D8%B3&a=3&empty&x=%3D%26");
        assertThat(form.all("a")).containsExactly("1 2", "3");
        assertThat(form.value("ب")).isEqualTo("س");
        assertThat(form.value("x")).isEqualTo("=&");
        assertThat(form.value("empty")).isEmpty();
        assertThat(form.value("never")).isEmpty();
    }

    @Test
    void showsNothingOfHiddenFields() {
        assertThat(parse("email=a&password=b").shown("password")).containsOnlyKeys("email");
    }

    @Test
    void namesTheFieldThatIsNotClean() {
        assertThatThrownBy(() -> parse("good=1&bad=%C3"))
                .isInstanceOfSatisfying(
                        BadBody.class, bad -> assertThat(bad.place()).isEqualTo("bad"));
    }
}
