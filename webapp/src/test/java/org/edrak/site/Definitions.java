package org.edrak.site;

/** Questionnaires that tests publish. */
final class Definitions {
    /** One question of each kind, in two languages; only {@code nps} must be answered. */
    static final String EACH_KIND = """
            {"title":{"fa":"نظر شما","en":"Your opinion"},"locale":"en",
             "thanks":{"fa":"سپاس از شما","en":"We thank you warmly"},
             "pages":[{"elements":[
              {"type":"nps","name":"nps","isRequired":true,
               "title":{"fa":"ما را به دوستان پیشنهاد می‌کنید؟","en":"Would you recommend us?"}},
              {"type":"csat","name":"csat","title":{"fa":"چقدر راضی هستید؟","en":"How satisfied are you?"}},
              {"type":"pair","name":"price","driver":"price","title":{"fa":"قیمت","en":"Fair prices"}},
              {"type":"pair","name":"help","driver":"support-quality","title":{"fa":"کمک","en":"Quick help"}},
              {"type":"comment","name":"why","maxLength":500,"title":{"fa":"چرا؟","en":"Why?"}}]}]}""";

    /** Wrong in five places. */
    static final String WRONG = """
            {"title":{"en":"T"},"colour":"red","pages":[{"elements":[
              {"type":"nps","name":"a","title":"A"},
              {"type":"nps","name":"a","title":"B"},
              {"type":"emoji","name":"c","title":"C"},
              {"type":"csat","name":"d","title":"D","rateMax":4000},
              {"type":"comment","name":"9","title":""}]}]}""";

    private Definitions() {}

    static String titled(String title) {
        return EACH_KIND.replace("Your opinion", title).replace("نظر شما", title);
    }
}
