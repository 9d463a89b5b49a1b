package org.edrak.surveyfiles;

import java.util.List;

/** An expression of another tool, read. */
sealed interface Term {
    /** A number as it is written. */
    record Number(String digits) implements Term {}

    record Text(String value) implements Term {}

    record Truth(boolean value) implements Term {}

    record Name(String name) implements Term {}

    record Items(List<Term> items) implements Term {}

    record Call(String function, List<Term> arguments) implements Term {}

    /** An operator of ours between two terms. */
    record Binary(String operator, Term left, Term right) implements Term {}

    record Not(Term term) implements Term {}

    record Minus(Term term) implements Term {}

    /** Whether nothing is there, or something. */
    record Emptiness(Term term, boolean empty) implements Term {}
}
