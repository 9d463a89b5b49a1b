package org.edrak.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.edrak.bodies.UploadBody;
import org.edrak.brands.Accent;
import org.edrak.brands.Brand;
import org.edrak.brands.Colour;
import org.edrak.brands.Logo;
import org.edrak.brands.RedirectRules;
import org.edrak.pages.views.FieldError;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of the brand, and what is wrong with it. */
final class BrandForm {
    private final Map<String, String> values;
    private final Optional<Accent> accent;
    private final Optional<Logo> logo;
    private final List<String> hosts;
    private final List<FieldError> errors = new ArrayList<>();

    BrandForm(UploadBody sent, byte[] picture) {
        values = Map.of(
                "accent", sent.value("accent").strip(),
                "hosts", sent.value("hosts").strip(),
                "remove", sent.value("remove"));
        accent = Colour.parse(values.getOrDefault("accent", "")).map(Accent::new);
        hosts = values.getOrDefault("hosts", "")
                .lines()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList();
        logo = picture.length == 0 ? Optional.empty() : Logo.of(picture);
        checkAccent(values.getOrDefault("accent", ""));
        checkHosts();
        checkLogo(picture);
    }

    private void checkAccent(String typed) {
        if (!typed.isEmpty() && accent.isEmpty()) {
            errors.add(FieldError.of("accent", "brand.accent.unknown"));
        }
        accent.filter(colour -> !colour.isReadable())
                .ifPresent(colour -> errors.add(FieldError.of("accent", "brand.accent.pale", colour.contrast())));
    }

    private void checkHosts() {
        hosts.stream()
                .filter(host -> !RedirectRules.isHost(host))
                .findFirst()
                .ifPresent(host -> errors.add(FieldError.of("hosts", "brand.hosts.wrong", host)));
        if (hosts.size() > Brand.MOST_HOSTS) {
            errors.add(FieldError.of("hosts", "brand.hosts.many", Brand.MOST_HOSTS));
        }
    }

    private void checkLogo(byte[] picture) {
        if (picture.length > Logo.LARGEST) {
            errors.add(FieldError.of("logo", "brand.logo.large", Logo.LARGEST / 1024));
        } else if (picture.length > 0 && logo.isEmpty()) {
            errors.add(FieldError.of("logo", "brand.logo.unknown"));
        }
    }

    Map<String, String> values() {
        return values;
    }

    List<FieldError> errors() {
        return errors;
    }

    Optional<Accent> accent() {
        return accent;
    }

    /** The nearest colour that can be read, when the one given cannot. */
    @Nullable
    String suggestion() {
        return accent.filter(colour -> !colour.isReadable())
                .map(colour -> colour.nearestReadable().text())
                .orElse(null);
    }

    List<String> hosts() {
        return hosts;
    }

    Optional<Logo> logo() {
        return logo;
    }

    boolean removesLogo() {
        return values.getOrDefault("remove", "").equals("on");
    }
}
