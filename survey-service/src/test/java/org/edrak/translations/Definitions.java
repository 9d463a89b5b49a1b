package org.edrak.translations;

/** Definitions that tests translate. */
final class Definitions {
    /** English, partly in Persian: plain strings and objects, choices with and without texts of their own. */
    static final String PARTLY = """
            {"locale":"en","title":{"en":"Your visit","fa":"بازدید شما"},"welcome":"Hello",
             "pages":[
              {"name":"first","title":"About you","elements":[
                {"type":"nps","name":"nps","title":"Would you recommend us?","maxRateDescription":"Very likely","rateMax":1.50},
                {"type":"radiogroup","name":"reason","title":{"en":"Why?","fa":"چرا؟"},
                 "choices":["Price",{"value":"q","text":"Quality"},{"value":"other-shop"},5,{"value":"10–20"}],
                 "otherText":{"en":"Else"}}]},
              {"elements":[
                {"type":"matrix","name":"parts","title":"Rate","rows":[{"value":"r1","text":{"en":"Speed","fa":"سرعت"}}]},
                {"type":"comment","name":"why","title":"You gave {nps}. Why?",
                 "validators":[{"type":"regex","regex":"x","text":"Write more"}]}]}],
             "triggers":[{"type":"complete","expression":"{nps} > 8","message":"Bye"}],
             "quotas":[{"name":"all","expression":"true","limit":5,"whenFull":"end","message":"Full"}]}
            """;

    private Definitions() {}

    /** A questionnaire with one comment whose title, {@code question.q.title}, is {@code title}. */
    static String titled(String title) {
        var definition = DefinitionJson.object().put("title", "T");
        definition
                .putArray("pages")
                .addObject()
                .putArray("elements")
                .addObject()
                .put("type", "comment")
                .put("name", "q")
                .put("title", title);
        return definition.toString();
    }
}
