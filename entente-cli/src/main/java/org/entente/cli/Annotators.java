package org.entente.cli;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.entente.language.Annotator;
import org.entente.language.AnnotatorProvider;

/** The annotators on the class path, by name. */
final class Annotators {
    static final String DEFAULT = "arc";

    /** Not in the standard distribution, for its licence. */
    private static final String CORENLP = "corenlp";

    private static final Map<String, Annotator> LOADED = new HashMap<>();

    private Annotators() {}

    /** Their names, the default's first. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (AnnotatorProvider provider : ServiceLoader.load(AnnotatorProvider.class)) {
            names.add(provider.name().equals(DEFAULT) ? 0 : names.size(), provider.name());
        }
        return names;
    }

    /**
     * Reads one, once a run.
     *
     * @throws Failure when there is none of the name, or none of its model
     */
    static synchronized Annotator load(String name) {
        Annotator loaded = LOADED.get(name);
        if (loaded == null) {
            loaded = find(name);
            LOADED.put(name, loaded);
        }
        return loaded;
    }

    private static Annotator find(String name) {
        for (AnnotatorProvider provider : ServiceLoader.load(AnnotatorProvider.class)) {
            if (provider.name().equals(name)) return load(provider);
        }
        String built = name.equals(CORENLP)
                ? "it is under the GPL and not in the standard build; './mvnw -Pcorenlp -DskipTests package' builds it, and "
                        + "'./entente' then finds it"
                : "there is " + String.join(", ", names());
        throw new Failure("no annotator '" + name + "' on the class path: " + built);
    }

    private static Annotator load(AnnotatorProvider provider) {
        try {
            return provider.load();
        } catch (UncheckedIOException e) {
            throw new Failure("annotator " + provider.name() + ": "
                    + (e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
    }
}
