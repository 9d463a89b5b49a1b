import java.util.LinkedHashMap;
import java.util.Map;

/** Ten questions on one page, and what everybody answers. */
final class Questions {
    static final String TEN = survey("");

    /** With an open question, whose words are then read in the background. */
    static final String WITH_WORDS = survey(",{\"type\":\"comment\",\"name\":\"why\",\"title\":\"Why?\"}");

    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("nps", "9");
        ANSWERS.put("csat", "4");
        ANSWERS.put("ces", "6");
        for (String each : new String[] {"quality", "support", "brand", "delivery", "design", "return"}) {
            ANSWERS.put(each, "4");
        }
        ANSWERS.put("price.expectation", "6");
        ANSWERS.put("price.perception", "4");
    }

    private Questions() {}

    private static String survey(String more) {
        return """
            {"title":{"en":"Ten questions"},"locale":"en","pages":[{"name":"p","elements":[
            {"type":"nps","name":"nps","title":"How likely are you to recommend us to a friend?"},
            {"type":"csat","name":"csat","title":"How satisfied are you with us altogether?"},
            {"type":"ces","name":"ces","title":"We made it easy to handle my issue."},
            {"type":"rating","name":"quality","rateMin":1,"rateMax":5,"title":"The quality of the product"},
            {"type":"rating","name":"support","rateMin":1,"rateMax":5,"title":"The help that you got"},
            {"type":"rating","name":"brand","rateMin":1,"rateMax":5,"title":"How we appear"},
            {"type":"rating","name":"delivery","rateMin":1,"rateMax":5,"title":"How it reached you"},
            {"type":"rating","name":"design","rateMin":1,"rateMax":5,"title":"How it looks"},
            {"type":"rating","name":"return","rateMin":1,"rateMax":5,"title":"How easily it can be returned"},
            {"type":"pair","name":"price","driver":"price","title":"Fair prices"}@more@]}]}"""
                .replace("@more@", more);
    }
}
