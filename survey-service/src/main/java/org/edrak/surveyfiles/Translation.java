package org.edrak.surveyfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in our expressions what another tool's expression says. */
final class Translation {
    private static final Set<String> SAME = Set.of("sum", "avg", "min", "max", "round", "iif");
    private static final Map<String, String> TURNED =
            Map.of("=", "=", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");
    private static final Set<String> WRAPPERS = Set.of("number", "string", "boolean", "int", "trim", "intval", "once");

    private final Function<String, @Nullable Variable> names;

    Translation(Function<String, @Nullable Variable> names) {
        this.names = names;
    }

    String of(Dialect dialect, String text) throws Untranslatable {
        return of(TermReader.read(dialect, text));
    }

    String of(Term term) throws Untranslatable {
        return switch (term) {
            case Term.Number number -> number.digits();
            case Term.Text text -> Variable.quoted(text.value());
            case Term.Truth truth -> Boolean.toString(truth.value());
            case Term.Name name -> bare(variable(name));
            case Term.Items items -> "[" + String.join(", ", all(items.items())) + "]";
            case Term.Not not -> "not " + grouped(not.term());
            case Term.Minus minus -> "-" + grouped(minus.term());
            case Term.Emptiness found -> emptiness(found.term(), found.empty());
            case Term.Binary binary -> binary(binary);
            case Term.Call call -> call(call);
        };
    }

    private Variable variable(Term.Name name) throws Untranslatable {
        Variable variable = names.apply(name.name());
        if (variable == null) {
            throw new Untranslatable(name.name());
        }
        return variable;
    }

    private static String bare(Variable variable) {
        return variable.option() == null ? variable.braced() : picks(variable, true);
    }

    private static String picks(Variable variable, boolean picked) {
        return variable.braced()
                + (picked ? " contains " : " notcontains ")
                + Variable.quoted(String.valueOf(variable.option()));
    }

    private String grouped(Term term) throws Untranslatable {
        boolean simple = term instanceof Term.Name || term instanceof Term.Number || term instanceof Term.Text;
        return simple ? of(term) : "(" + of(term) + ")";
    }

    private List<String> all(List<Term> terms) throws Untranslatable {
        List<String> texts = new ArrayList<>();
        for (Term term : terms) {
            texts.add(of(term));
        }
        return texts;
    }

    private String emptiness(Term term, boolean empty) throws Untranslatable {
        if (term instanceof Term.Name name) {
            Variable variable = variable(name);
            if (variable.option() != null) {
                return picks(variable, !empty);
            }
        }
        return grouped(term) + (empty ? " empty" : " notempty");
    }

    private String binary(Term.Binary binary) throws Untranslatable {
        String operator = binary.operator();
        if (operator.equals("and") || operator.equals("or")) {
            return joined(binary.left(), operator) + " " + operator + " " + joined(binary.right(), operator);
        }
        if (binary.left() instanceof Term.Name name) {
            return compared(variable(name), operator, binary.right());
        }
        String turned = TURNED.get(operator);
        if (turned != null && binary.right() instanceof Term.Name name && isLiteral(binary.left())) {
            return compared(variable(name), turned, binary.left());
        }
        return grouped(binary.left()) + " " + operator + " " + grouped(binary.right());
    }

    private String joined(Term term, String operator) throws Untranslatable {
        boolean same = term instanceof Term.Binary binary && binary.operator().equals(operator);
        boolean simple = same || term instanceof Term.Name || term instanceof Term.Emptiness;
        return simple ? of(term) : "(" + of(term) + ")";
    }

    private static boolean isLiteral(Term term) {
        return term instanceof Term.Text || term instanceof Term.Number || term instanceof Term.Truth;
    }

    private String compared(Variable variable, String operator, Term right) throws Untranslatable {
        boolean equals = operator.equals("=");
        if (right instanceof Term.Text text && text.value().isEmpty() && (equals || operator.equals("!="))) {
            return variable.option() != null
                    ? picks(variable, !equals)
                    : variable.braced() + (equals ? " empty" : " notempty");
        }
        if (variable.option() != null) {
            return picked(variable, operator, right);
        }
        return variable.braced() + " " + ours(variable, operator) + " " + value(variable, right);
    }

    /** To be one of several that are picked is to be among them. */
    private static String ours(Variable variable, String operator) {
        if (variable.kind() != Variable.Kind.CHOICES) {
            return operator;
        }
        return operator.equals("=") ? "contains" : operator.equals("!=") ? "notcontains" : operator;
    }

    private static String picked(Variable variable, String operator, Term right) throws Untranslatable {
        boolean yes = right instanceof Term.Truth truth && truth.value()
                || right instanceof Term.Text text && text.value().equals("Y")
                || right instanceof Term.Number number && number.digits().equals("1");
        if (!yes || !operator.equals("=") && !operator.equals("!=")) {
            throw new Untranslatable(operator);
        }
        return picks(variable, operator.equals("="));
    }

    private String value(Variable variable, Term term) throws Untranslatable {
        return switch (term) {
            case Term.Text text -> variable.literal(text.value());
            case Term.Number number -> variable.literal(number.digits());
            case Term.Truth truth -> variable.literal(Boolean.toString(truth.value()));
            case Term.Items items -> {
                List<String> values = new ArrayList<>();
                for (Term item : items.items()) {
                    values.add(value(variable, item));
                }
                yield "[" + String.join(", ", values) + "]";
            }
            default -> grouped(term);
        };
    }

    private String call(Term.Call call) throws Untranslatable {
        List<Term> given = call.arguments();
        String function = call.function();
        if (SAME.contains(function) && !given.isEmpty()) {
            return function + "(" + String.join(", ", all(given)) + ")";
        }
        return switch (function + "/" + given.size()) {
            case "true/0", "false/0" -> function;
            case "not/1" -> "not (" + of(given.getFirst()) + ")";
            case "if/3" -> "iif(" + String.join(", ", all(given)) + ")";
            case "is_empty/1", "empty/1" -> emptiness(given.getFirst(), true);
            case "selected/2" -> selected(given.getFirst(), given.getLast());
            case "count-selected/1" -> "count(" + of(given.getFirst()) + ")";
            case "coalesce/2" ->
                "iif(" + emptiness(given.getFirst(), false) + ", " + of(given.getFirst()) + ", " + of(given.getLast())
                        + ")";
            default -> {
                if (WRAPPERS.contains(function) && given.size() == 1) {
                    yield grouped(given.getFirst());
                }
                if (function.equals("count") && !given.isEmpty() && noneIsPicked(given)) {
                    yield "count(" + String.join(", ", all(given)) + ")";
                }
                throw new Untranslatable(function + "()");
            }
        };
    }

    private boolean noneIsPicked(List<Term> terms) throws Untranslatable {
        for (Term term : terms) {
            if (!(term instanceof Term.Name name) || variable(name).option() != null) {
                return false;
            }
        }
        return true;
    }

    private String selected(Term asked, Term choice) throws Untranslatable {
        if (!(asked instanceof Term.Name name)) {
            throw new Untranslatable("selected()");
        }
        return compared(variable(name), "=", choice);
    }
}
