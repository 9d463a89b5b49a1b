package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.edrak.imports.Archive;
import org.edrak.surveyfiles.SurveyFile.Format;
import org.jspecify.annotations.Nullable;

/** Surveys of LimeSurvey. */
final class LimeSurvey {
    private static final Pattern PIPE = Pattern.compile("\\{([A-Za-z0-9_.]{1,100}|[A-Z]+:[A-Za-z0-9_]{1,100})}");

    private final LimeSurveyTables tables;
    private final Map<String, String> settings;
    private final Draft draft;

    private LimeSurvey(LimeSurveyTables tables) {
        this.tables = tables;
        this.settings = tables.rows("surveys").stream().findFirst().orElse(Map.of());
        String locale = Locales.tag(settings.getOrDefault("language", "en"));
        draft = new Draft(locale == null ? "en" : locale, Dialect.LIMESURVEY);
    }

    static SurveyFile readStructure(Path file, String title) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new LimeSurvey(LimeSurveyTables.read(in)).survey(Format.LIMESURVEY_STRUCTURE, title, null);
        }
    }

    static SurveyFile readText(Path file, String title) throws IOException {
        return new LimeSurvey(LimeSurveyText.read(file)).survey(Format.LIMESURVEY_TEXT, title, null);
    }

    static SurveyFile readArchive(Path file, String title) throws IOException {
        try (Archive archive = Archive.open(file)) {
            Optional<String> structure = archive.entry(".lss");
            if (structure.isEmpty()) {
                throw new UnreadableSurveyFile("surveyfile.unknown-kind", "");
            }
            LimeSurveyTables tables;
            try (InputStream in = new Bounded(archive.read(structure.get()), SurveyFileKind.LARGEST_TEXT)) {
                tables = LimeSurveyTables.read(in);
            }
            boolean answered = archive.entry("responses.lsr").isPresent();
            return new LimeSurvey(tables).survey(Format.LIMESURVEY_ARCHIVE, title, answered ? file : null);
        } catch (ZipException e) {
            throw new UnreadableSurveyFile("surveyfile.untrusted-archive", "");
        }
    }

    private SurveyFile survey(Format format, String title, @Nullable Path archive) {
        take(title);
        Finish.finish(draft, PIPE);
        AnswerFile answers = archive == null ? null : LimeSurveyResponses.read(archive, draft.columns);
        return new SurveyFile(format, draft, answers, file -> LimeSurveyResponses.read(file, draft.columns));
    }

    private void take(String title) {
        draft.words(draft.root, "title", setting("surveyls_title").or(Words.of(draft.locale, title)));
        draft.words(draft.root, "description", setting("surveyls_description"));
        draft.words(draft.root, "welcome", setting("surveyls_welcometext"));
        draft.words(draft.root, "thanks", setting("surveyls_endtext"));
        if (settings.getOrDefault("showprogress", "Y").equals("N")) {
            draft.root.put("showProgressBar", false);
        }
        String address = tables.rows("surveys_languagesettings").stream()
                .map(row -> row.getOrDefault("surveyls_url", "").strip())
                .filter(url -> url.startsWith("https://"))
                .findFirst()
                .orElse("");
        if (!address.isEmpty() && settings.getOrDefault("autoredirect", "N").equals("Y")) {
            draft.root.put("navigateToUrl", address);
        }
        LimeSurveyQuestions questions = new LimeSurveyQuestions(draft);
        for (Map<String, String> group : tables.once(tables.rows("groups"), "gid", "group_order")) {
            group(group, questions);
        }
        LimeSurveyLogic logic = new LimeSurveyLogic(draft, tables);
        logic.quotas();
        logic.noteOthers();
    }

    private Words setting(String member) {
        Words words = new Words();
        for (Map<String, String> row : tables.rows("surveys_languagesettings")) {
            String locale = Locales.tag(row.getOrDefault("surveyls_language", ""));
            if (locale != null) {
                words.and(locale, row.getOrDefault(member, ""));
            }
        }
        return words;
    }

    private void group(Map<String, String> group, LimeSurveyQuestions questions) {
        String gid = group.getOrDefault("gid", "");
        Words name = tables.words("groups", "group_l10ns", "gid", gid, "group_name");
        ObjectNode page = draft.page("group_" + gid, name);
        draft.words(page, "description", tables.words("groups", "group_l10ns", "gid", gid, "description"));
        String relevance = group.getOrDefault("grelevance", "").strip();
        if (!relevance.isEmpty() && !relevance.equals("1")) {
            draft.condition(page, "visibleIf", LimeSurveyLogic.bare(relevance), name.in(draft.locale));
        }
        List<Map<String, String>> mine = tables.rows("questions", "gid", gid).stream()
                .filter(row -> row.getOrDefault("parent_qid", "0").equals("0"))
                .toList();
        for (Map<String, String> row : tables.once(mine, "qid", "question_order")) {
            String sid = settings.getOrDefault("sid", "");
            questions.take(new LimeSurveyQuestion(tables, sid, row));
        }
    }
}
