package org.edrak.questionnaires;

import java.util.Map;

/** What the special choices are called where the author does not say. */
final class Words {
    static final LocalizedText OTHER = new LocalizedText(Map.of("fa", "مورد دیگر", "en", "Other"));
    static final LocalizedText NONE = new LocalizedText(Map.of("fa", "هیچ‌کدام", "en", "None of these"));

    private Words() {}
}
