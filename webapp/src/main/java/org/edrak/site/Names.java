package org.edrak.site;

import java.util.Map;
import org.edrak.pages.Page;
import org.edrak.workbook.WorkbookNames;

/** The words of pages for the keys that a workbook names. */
record Names(Page page, Map<String, String> questions) implements WorkbookNames {
    @Override
    public String driver(String key) {
        return page.name("driver", key);
    }

    @Override
    public String aspect(String key) {
        return page.name("aspect", key);
    }

    @Override
    public String question(String name) {
        return questions.getOrDefault(name, name);
    }

    @Override
    public String source(String key) {
        return page.name("channel", key);
    }

    @Override
    public String named(String kind, String key) {
        return page.name(kind, key);
    }
}
