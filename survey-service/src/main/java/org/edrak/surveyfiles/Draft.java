package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A definition that is being made from another tool's file, and what could not be taken over on the way. */
final class Draft {
    /** Something that can be done only when all names are known. */
    @FunctionalInterface
    interface Later {
        void run();
    }

    private static final int MOST = 500;
    private static final int MOST_READ = 5000;
    private static final int MOST_PAGES = 100;

    final ObjectNode root = JsonNodeFactory.instance.objectNode();
    final String locale;
    final Dialect dialect;
    final AnswerColumns columns = new AnswerColumns();
    final Set<Untaken> untaken = new LinkedHashSet<>();

    private final Names names = new Names();
    private final Names pageNames = new Names();
    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<Later> later = new ArrayList<>();
    private @Nullable ObjectNode page;
    private int questions;

    Draft(String locale, Dialect dialect) {
        this.locale = locale;
        this.dialect = dialect;
        root.put("locale", locale);
    }

    void note(String place, String code, String... arguments) {
        untaken.add(new Untaken(place, code, List.of(arguments)));
    }

    /** Puts a text into a member, unless it is empty. */
    Draft words(ObjectNode json, String member, Words words) {
        if (!words.isEmpty()) {
            json.set(member, words.json(locale));
        }
        if (words.hadPictures()) {
            note(place(json.path("name").asText()), "surveyfile.picture", "");
        }
        return this;
    }

    /**
     * Begins a page; one that nothing stands on is left out in the end. When there are too many, questions go on where
     * they went before.
     */
    ObjectNode page(String name, Words title) {
        if (page != null && array("pages").size() >= MOST_PAGES) {
            note(name, "surveyfile.too-many-pages", Integer.toString(MOST_PAGES));
            return page.deepCopy();
        }
        ObjectNode begun = array("pages").addObject();
        begun.put("name", pageNames.next(name));
        words(begun, "title", title);
        begun.putArray("elements");
        page = begun;
        return begun;
    }

    /** The page that questions go to now. */
    ObjectNode page() {
        return page == null ? page("page1", new Words()) : page;
    }

    /** Begins a question at the end of the page; one too many stands on no page. */
    QuestionDraft question(String type, String sourceName, Words title) {
        if (++questions > MOST_READ) {
            throw new UnreadableSurveyFile("surveyfile.too-many-questions", sourceName, Integer.toString(MOST));
        }
        String name = name(sourceName);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (questions > MOST) {
            note(sourceName, "surveyfile.too-many-questions", Integer.toString(MOST));
        } else {
            ((ArrayNode) page().get("elements")).add(json);
        }
        json.put("type", type).put("name", name);
        words(json, "title", title.or(type.equals("hidden") ? title : Words.of(locale, sourceName)));
        return new QuestionDraft(this, json, name, sourceName);
    }

    /** A valid new name; a note says so when it is another one than in the file. */
    String name(String sourceName) {
        String name = names.next(sourceName);
        if (!name.equals(sourceName)) {
            note(sourceName, "surveyfile.renamed", name);
        }
        places.put(name, sourceName);
        return name;
    }

    /** How the file names what we named so. */
    String place(String name) {
        return places.getOrDefault(name, name);
    }

    ArrayNode array(String member) {
        return root.withArray(member);
    }

    void calculated(String sourceName, String expression) {
        String name = name(sourceName);
        variable(sourceName, Variable.of(name, Variable.Kind.NUMBER));
        ObjectNode value = array("calculatedValues").addObject().put("name", name);
        condition(value, "expression", expression, sourceName);
    }

    void variable(String sourceName, Variable variable) {
        variables.putIfAbsent(sourceName, variable);
    }

    @Nullable
    Variable variable(String sourceName) {
        return variables.get(sourceName);
    }

    void later(Later what) {
        later.add(what);
    }

    /** Translates an expression into a member when all names are known; a note says so when that cannot be. */
    void condition(ObjectNode json, String member, String source, String place) {
        condition(json, member, source, place, null);
    }

    /** The same, where the name {@code .} or {@code self} stands for the question itself. */
    void condition(ObjectNode json, String member, String source, String place, @Nullable Variable self) {
        later(() -> {
            try {
                and(json, member, translation(self).of(dialect, source));
            } catch (Untranslatable e) {
                note(place, "surveyfile.condition", source, e.why());
            }
        });
    }

    Translation translation(@Nullable Variable self) {
        return new Translation(name -> {
            if (self != null && (name.equals(".") || name.equals("self") || name.equals("this"))) {
                return self;
            }
            return variable(plain(name));
        });
    }

    /** A name without what LimeSurvey hangs on it. */
    private String plain(String name) {
        int dot = dialect == Dialect.LIMESURVEY ? name.indexOf('.') : -1;
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Adds a condition to those that a member has already. */
    static void and(ObjectNode json, String member, String condition) {
        String had = json.path(member).asText("");
        json.put(member, had.isEmpty() ? condition : "(" + had + ") and (" + condition + ")");
    }

    void runLater() {
        for (int i = 0; i < later.size(); i++) {
            later.get(i).run();
        }
        later.clear();
    }
}
