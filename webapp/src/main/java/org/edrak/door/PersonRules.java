package org.edrak.door;

import java.util.ArrayList;
import java.util.List;
import org.edrak.bodies.FormBody;
import org.edrak.pages.views.FieldError;
import org.edrak.people.NewMember;
import org.edrak.people.Passwords;

/** What is wrong with the fields that describe a person or a name. */
final class PersonRules {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;

    private final FormBody form;
    private final List<FieldError> errors = new ArrayList<>();

    PersonRules(FormBody form) {
        this.form = form;
    }

    PersonRules name(String field) {
        String name = form.value(field).strip();
        if (name.isEmpty()) {
            errors.add(FieldError.of(field, "person.required"));
        } else if (name.length() > LONGEST_NAME) {
            errors.add(FieldError.of(field, "person.too-long", LONGEST_NAME));
        }
        return this;
    }

    PersonRules email() {
        String email = form.value("email");
        if (email.isBlank()) {
            errors.add(FieldError.of("email", "person.required"));
        } else if (email.strip().length() > LONGEST_EMAIL || !NewMember.isEmail(email)) {
            errors.add(FieldError.of("email", "person.email.wrong"));
        }
        return this;
    }

    PersonRules password() {
        int length = form.value("password").length();
        if (length < Passwords.SHORTEST) {
            errors.add(FieldError.of("password", "person.password.short", Passwords.SHORTEST));
        } else if (length > Passwords.LONGEST) {
            errors.add(FieldError.of("password", "person.password.long", Passwords.LONGEST));
        }
        return this;
    }

    PersonRules oneOf(String field, List<String> offered) {
        if (!offered.contains(form.value(field))) {
            errors.add(FieldError.of(field, "person.required"));
        }
        return this;
    }

    List<FieldError> errors() {
        return errors;
    }
}
