package org.nigao.app.lsp;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nigao.app.files.Dictionaries;
import org.nigao.app.files.InputException;
import org.nigao.app.files.PhraseLibrary;
import org.nigao.app.files.SettingsFile;
import org.nigao.app.files.SettingsReader;
import org.nigao.app.prior.PriorLibrary;
import org.nigao.app.prior.WithoutItself;
import org.nigao.check.Basis;
import org.nigao.check.Check;
import org.nigao.check.Checker;
import org.nigao.check.Rule;
import org.nigao.check.Settings;
import org.nigao.dictionary.Dictionary;
import org.nigao.dictionary.Entry;
import org.nigao.dictionary.Kind;
import org.nigao.phrase.Continuations;
import org.nigao.phrase.Seen;
import org.nigao.rules.Checks;
import org.slf4j.LoggerFactory;

/**
 * Which settings hold for which draft: those of the nearest {@code nigao.json}, and over them the editor's own, because
 * those are nearer to the writer.
 */
final class Configuration {

    static final String SECTION = "nigao";

    /** The dictionary that is made where the settings name none. */
    static final String OWN_DICTIONARY = "nigao-词库.jsonl";

    // The section also holds what only the client needs, such as the server's path.
    private static final Set<String> OURS =
            Set.of("profile", "rules", "houseStyle", "ignores", "dictionaries", "year", "priorPlans");

    private final Client client;
    private final List<Rule> rules =
            Checks.all(Basis.STANDARD).stream().map(Check::rule).toList();
    private Map<String, Object> fromEditor = Map.of();
    private final SettingsPlaces places = new SettingsPlaces();
    private final Map<Optional<Path>, Judging> judging = new HashMap<>();
    private final Map<String, Judging> ofDrafts = new HashMap<>();
    private final Map<Optional<Path>, PhraseLibrary> libraries = new HashMap<>();
    private Optional<PriorFolders> prior = Optional.empty();
    private Consumer<List<String>> priorBegun = folders -> {};
    private Runnable priorChanged = () -> {};

    /** What drafts are judged by that the same settings hold for. */
    private record Judging(List<Check> checks, Basis basis, Settings settings, Checker checker) {}

    Configuration(Client client) {
        Dictionaries.prepare();
        this.client = client;
    }

    /** The workspace's folders; the first is also for drafts that are not saved. */
    void roots(List<Path> folders) {
        places.roots(folders);
        forget();
    }

    SettingsPlaces places() {
        return places;
    }

    /** What the editor says under {@code nigao}, or around it; whether that changes anything. */
    boolean hear(Object settings) {
        Map<String, Object> given = FromLsp.map(settings);
        Map<String, Object> ours = new HashMap<>();
        (given.get(SECTION) instanceof Map<?, ?> section ? section : given)
                .forEach((key, value) -> ours.put(String.valueOf(key), value));
        ours.keySet().retainAll(OURS);
        boolean changes = !ours.equals(fromEditor);
        if (changes) {
            fromEditor = ours;
            forget();
        }
        return changes;
    }

    /** Settings files are looked for and read again. */
    void forget() {
        places.forget();
        judging.clear();
        ofDrafts.clear();
        libraries.clear();
    }

    Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    Checker checker(String uri) {
        return judging(uri).checker();
    }

    /** What a draft is judged by besides itself; it is not among its own prior plans. */
    Basis basis(String uri) {
        return judging(uri).basis();
    }

    /** The phrases that a draft is written with. */
    PhraseLibrary library(String uri) {
        judging(uri);
        return libraries.get(places.file(uri));
    }

    /** How other texts went on, for the writer of a draft: the shipped stretches, and the prior plans that the settings name but itself. */
    Continuations continuations(String uri) {
        List<String> folders = judging(uri).settings().priorPlans();
        Seen plans = prior.map(p -> p.words(folders).without(FromLsp.path(uri).map(PriorLibrary::name)))
                .orElse(Seen.NOTHING);
        return new Continuations(PhraseLibrary.continuations(), plans);
    }

    /** The year that the settings give a draft in place of its own. */
    OptionalInt year(String uri) {
        return judging(uri).settings().year();
    }

    /** Phrases that the writer of a draft does not want to hear of. */
    Set<String> ignoredPhrases(String uri) {
        return basis(uri).dictionary().of(Kind.IGNORED).stream()
                .map(Entry::text)
                .collect(Collectors.toSet());
    }

    /** What was said before a year and is no more, where no longer word that is still right has it in it. */
    Set<String> outdated(String uri, OptionalInt year) {
        if (year.isEmpty()) {
            return Set.of();
        }
        List<Entry> superseded = basis(uri).dictionary().of(Kind.SUPERSEDED);
        Set<String> texts = superseded.stream().map(Entry::text).collect(Collectors.toSet());
        return superseded.stream()
                .filter(e -> e.years().filter(y -> y.last() < year.getAsInt()).isPresent())
                .filter(e -> e.misuses().stream().allMatch(m -> texts.containsAll(m.within())))
                .map(Entry::text)
                .collect(Collectors.toSet());
    }

    /** Whether the settings that hold for a draft name a dictionary. */
    boolean namesDictionary(String uri) {
        return !judging(uri).settings().dictionaries().isEmpty();
    }

    /** An organisation's own dictionary for a draft: the first that its settings name, else one to make beside them. */
    Optional<Path> dictionaryToWrite(String uri) {
        Optional<Path> named =
                judging(uri).settings().dictionaries().stream().findFirst().map(Path::of);
        return named.or(() -> places.fileToWrite(uri).map(settings -> settings.resolveSibling(OWN_DICTIONARY)));
    }

    private Judging judging(String uri) {
        Optional<Path> file = places.file(uri);
        Judging shared = judging.get(file);
        if (shared == null) {
            shared = judging(file);
            judging.put(file, shared);
        }
        if (shared.basis().prior().isEmpty()) {
            return shared;
        }
        Judging own = ofDrafts.get(uri);
        if (own == null) {
            own = withoutItself(shared, uri);
            ofDrafts.put(uri, own);
        }
        return own;
    }

    private Judging withoutItself(Judging shared, String uri) {
        Basis basis = WithoutItself.basis(shared.basis(), FromLsp.path(uri));
        return basis == shared.basis()
                ? shared
                : judging(Checks.comparing(shared.checks(), basis), basis, shared.settings());
    }

    /** The folders of prior plans, once settings have named any. */
    Optional<PriorFolders> prior() {
        return prior;
    }

    /** Who is told the folders of prior plans when settings name them for the first time. */
    void whenPriorBegun(Consumer<List<String>> told) {
        priorBegun = told;
    }

    /** What to do when prior plans have become ready. */
    void whenPriorChanged(Runnable action) {
        priorChanged = action;
    }

    private Judging judging(Optional<Path> file) {
        Settings settings = withEditor(file.map(this::read).orElse(Settings.DEFAULT));
        Dictionary dictionary = Dictionaries.with(settings.dictionaries(), e -> client.warn(e.getMessage()));
        PhraseLibrary library = PhraseLibrary.with(settings.dictionaries());
        libraries.put(file, library);
        Basis basis = Basis.of(settings.style(), dictionary, settings.year()).with(library::phrases);
        if (!settings.priorPlans().isEmpty()) {
            if (prior.isEmpty()) {
                prior = Optional.of(new PriorFolders(client, f -> priorBegun.accept(f), () -> priorChanged.run()));
            }
            basis = prior.get().of(settings.priorPlans()).map(basis::with).orElse(basis);
        }
        return judging(Checks.all(basis), basis, settings);
    }

    private static Judging judging(List<Check> checks, Basis basis, Settings settings) {
        Checker checker = new Checker(
                checks,
                settings,
                crash -> LoggerFactory.getLogger(Configuration.class)
                        .error(
                                "规则 {} 出错（{}），它的结果已略去。",
                                crash.rule().id(),
                                crash.cause().getClass().getSimpleName()));
        return new Judging(checks, basis, settings, checker);
    }

    private Settings read(Path file) {
        try {
            return SettingsFile.read(file, rules);
        } catch (InputException e) {
            client.warn(e.getMessage() + "改好之前按默认设置检查。");
            return Settings.DEFAULT;
        }
    }

    private Settings withEditor(Settings settings) {
        try {
            return new SettingsReader(rules, places.roots().stream().findFirst()).over(settings, fromEditor);
        } catch (SettingsReader.BadSetting e) {
            client.warn("编辑器里“nigao”一节的设置" + e.getMessage() + "。改好之前不用这一节。");
            return settings;
        }
    }

    /** For the editor's answer, which comes as a list with one item for each section asked for. */
    boolean hearAnswer(JsonElement answer) {
        return answer.isJsonArray()
                && answer.getAsJsonArray().size() == 1
                && hear(answer.getAsJsonArray().get(0));
    }
}
