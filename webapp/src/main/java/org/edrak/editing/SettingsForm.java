package org.edrak.editing;

import java.util.List;
import java.util.stream.Stream;
import org.edrak.bodies.FormBody;
import org.edrak.surveys.SurveySettings;

/** A survey's settings as a form has them: one tick for each that is on. */
public final class SettingsForm {
    /** The fields, which are also the keys of their names in messages. */
    public static final List<String> FIELDS = List.of("anonymous", "editable", "invited", "files");

    private SettingsForm() {}

    static SurveySettings read(FormBody form) {
        return new SurveySettings(
                isOn(form, "anonymous"), isOn(form, "editable"), isOn(form, "invited"), isOn(form, "files"));
    }

    /** The fields that are ticked. */
    public static List<String> on(SurveySettings settings) {
        return Stream.of(
                        settings.anonymous() ? "anonymous" : "",
                        settings.answersEditable() ? "editable" : "",
                        settings.invitedOnly() ? "invited" : "",
                        settings.takesFiles() ? "files" : "")
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private static boolean isOn(FormBody form, String field) {
        return form.value(field).equals("on");
    }
}
