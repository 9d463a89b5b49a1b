package org.edrak.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.edrak.perception.ReportScope.Withheld;
import org.edrak.responses.Channel;
import org.edrak.responses.Flagged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilterDisclosureTest {
    private static final Channel[] CHANNELS = {Channel.LINK, Channel.EMAIL, Channel.SMS};
    private static final String[] LOCALES = {"fa", "en", "ar"};

    private static ReportFilter filter(@Nullable Channel channel, @Nullable String locale) {
        return new ReportFilter(null, channel, locale, null, null);
    }

    private static Traits traits(Channel channel, String locale) {
        return new Traits(1, channel.key(), locale, false, false, "");
    }

    private static @Nullable Withheld withheld(
            Map<Traits, Long> people, @Nullable Channel channel, @Nullable String locale) {
        return FilterDisclosure.of(people, filter(channel, locale), Flagged.WITH);
    }

    @Test
    void showsFiveAndWithholdsFour() {
        Map<Traits, Long> people = Map.of(
                traits(Channel.LINK, "fa"), 20L, traits(Channel.EMAIL, "fa"), 5L, traits(Channel.SMS, "fa"), 30L);
        assertThat(withheld(people, Channel.EMAIL, null)).isNull();
        Map<Traits, Long> few = new HashMap<>(people);
        few.put(traits(Channel.EMAIL, "fa"), 4L);
        assertThat(withheld(few, Channel.EMAIL, null)).isEqualTo(Withheld.FEW);
        assertThat(withheld(few, Channel.LINK, null))
                .as("the smallest covers it")
                .isEqualTo(Withheld.REMAINDER);
        assertThat(withheld(few, Channel.SMS, null)).isNull();
        assertThat(withheld(few, Channel.KIOSK, null)).as("nobody is no secret").isNull();
    }

    @Test
    void withholdsAllButAFew() {
        Map<Traits, Long> people = Map.of(traits(Channel.LINK, "fa"), 50L, traits(Channel.LINK, "en"), 2L);
        assertThat(withheld(people, null, "fa")).isEqualTo(Withheld.REMAINDER);
        assertThat(withheld(people, Channel.LINK, null)).isNull();
    }

    /** Whoever asks for every filter of two conditions and adds and subtracts what he is shown learns of none under five. */
    @Test
    void noSumOrDifferenceOfTwoShownFiltersTellsOfFewPeople() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Map<Traits, Long> people = new HashMap<>();
            for (Channel channel : CHANNELS) {
                for (String locale : LOCALES) {
                    people.put(traits(channel, locale), (long) random.nextInt(14));
                }
            }
            for (Channel channel : CHANNELS) {
                int shown = 0;
                long rest = count(people, channel, null);
                for (String locale : LOCALES) {
                    if (withheld(people, channel, locale) == null) {
                        rest -= count(people, channel, locale);
                        shown++;
                    }
                }
                if (withheld(people, channel, null) == null && shown < LOCALES.length) {
                    assertThat(rest == 0 || rest >= 5)
                            .as("%s leaves %d of %s", channel, rest, people)
                            .isTrue();
                }
            }
        }
    }

    private static long count(Map<Traits, Long> people, Channel channel, @Nullable String locale) {
        return people.entrySet().stream()
                .filter(each -> each.getKey().channel().equals(channel.key())
                        && (locale == null || each.getKey().locale().equals(locale)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
