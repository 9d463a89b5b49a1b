package org.edrak.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.ImportedView;
import org.edrak.pages.views.MovedView;
import org.edrak.pages.views.MovingPreviewView;
import org.edrak.pages.views.MovingProgressView;
import org.edrak.pages.views.MovingUploadView;
import org.edrak.pages.views.SurveyView;
import org.edrak.pages.views.View;

/** Made-up views of a survey that moves in. */
record SampleMove(Samples samples) {
    Map<String, View> all() {
        String word = samples.word();
        var views = new LinkedHashMap<String, View>();
        views.put("moving", new MovingUploadView(null));
        views.put("moving-refused", new MovingUploadView(samples.say("ساختار JSON درست نیست.", "Not valid JSON.")));
        views.put("moving-reading", new MovingProgressView("Colours 2026.lsa" + word, false, 1_200, 0));
        views.put("moving-storing", new MovingProgressView("Colours 2026.lsa" + word, true, 1_200, 45_210));
        views.put("moving-preview", preview(word));
        views.put("moved", new MovedView("0K1", samples.title(), true, 24, 3, 45_210, 7, 0, 12));
        return views;
    }

    private MovingPreviewView preview(String word) {
        String reason = samples.say(
                "این شرط را نمی‌توان اینجا بیان کرد و دیگر اعمال نمی‌شود: is_empty(Q1)",
                "This condition cannot be expressed here and no longer applies: is_empty(Q1)");
        return new MovingPreviewView(
                "/surveys/import/0K1",
                "0K2",
                "Colours 2026.lsa" + word,
                "limesurvey-archive",
                samples.title(),
                List.of("fa", "en"),
                2,
                List.of(new MovingPreviewView.Section(
                        samples.say("خرید شما", "Your visit"),
                        List.of(
                                new SurveyView.Asked("nps" + word, "nps", samples.title(), true),
                                new SurveyView.Asked("day", "date", samples.say("کی آمدید؟", "When was it?"), false)))),
                List.of(
                        new MovingPreviewView.Reason(reason, 2, List.of("Q2" + word, "Q3")),
                        new MovingPreviewView.Reason(samples.say("نمره‌ها", "Scores"), 1, List.of())),
                new MovingPreviewView.Answers(45_222, 45_210, 7, 5, 2),
                List.of(new ImportedView.Rejected(
                        17, "nps" + word, samples.say("عددی از ۰ تا ۱۰", "A number from 0 to 10"))),
                List.of("nps" + word, "day"),
                List.of(List.of("9", "2026-11-01" + word), List.of("3", "")),
                "{\"title\": \"" + word + "\"}",
                "0K3",
                "/surveys/import/0K1/untaken.csv?answers=0K2",
                new Form(Map.of("day", "31/12" + word), List.of(FieldError.of("day", "import.not-a-day"))));
    }
}
