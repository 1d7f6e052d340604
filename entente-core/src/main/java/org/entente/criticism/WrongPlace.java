package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.Gazetteer;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** A place where an event did not take place: "the economic conference (Geneva, 1922)". */
final class WrongPlace implements Check {
    private static final Set<ChronicleEntry.Kind> PLACED = Set.of(
            ChronicleEntry.Kind.TREATY,
            ChronicleEntry.Kind.CONFERENCE,
            ChronicleEntry.Kind.INCIDENT,
            ChronicleEntry.Kind.VISIT,
            ChronicleEntry.Kind.BATTLE,
            ChronicleEntry.Kind.FOUNDING,
            ChronicleEntry.Kind.RECOGNITION,
            ChronicleEntry.Kind.OTHER);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(");
    private static final Pattern SCENE = Pattern.compile(
            "(?i)\\b(?:(?:signed|concluded|initialled|met|meet|held|gathered|sat|sitting|sits|meets|meeting|brought together|assembling"
                    + "|given|delivered|handed down|pronounced|issued|proclaimed|crowned|hanged|executed|garrotted|guillotined|stabbed"
                    + "|buried|murder|killing|assassination|execution|hanging|shooting|taken|captured|caught|sunk|seized|trapped"
                    + "|surprised|overtaken|cornered|arrested|burnt|burned|abdicated|interned|imprisoned|detained|exiled"
                    + "|disembarked|put ashore|came ashore|ratified|exchanged|drafted|drawn up|adopted|patched up"
                    + "|thrashed out|hammered out|put (?:his|her|their|its) (?:name|names|hand|hands|seal|seals)|award|verdict"
                    + "|ruling|tribunal|arbitration|armistice|truce|ceasefire|cease-fire|pact|convention|protocol|accord"
                    + "|declaration|negotiations|interview|discussions|conversations|rose|addressed|declared|announced|opened|convened|assembled|received|surrendered|summit"
                    + "|conference|congress|meeting|treaty|peace|agreement|signature|conclusion|accepted|took place|founded|set up|shot"
                    + "|landed|murdered|assassinated|killed|fought|defeated|beat|routed|destroyed|negotiated|reached"
                    + "|made peace|came to terms|talks|parleys|surrender|landing|handed over|agreed|knelt|spoke)"
                    + "(?:,? [\\p{L}-]+){0,4}?,? (?:at|in|outside|near|off|of)) (?:the )?$");

    private static final Pattern LEADS = Pattern.compile("(?i)^\\W*(?:and )?(?:at|in) $");
    /** "That October, at Jeddah, the deputies accepted": a place between commas is the clause's. */
    private static final Pattern SET_OFF = Pattern.compile(", (?:at|in) $");

    /** Where one goes to meet and to sign. */
    private static final Pattern GOING = Pattern.compile(
            "(?i)\\b(?:travel(?:led|s)|went|goes|fl(?:ew|ies)|sail(?:ed|s)|journey(?:ed|s)|drove|hurried|came"
                    + "|(?:took|takes|took the|takes the) (?:a )?(?:bus|train|plane|ship|boat))(?: [\\p{L}-]+){0,2} to $");

    private static final Set<ChronicleEntry.Kind> MEETINGS =
            Set.of(ChronicleEntry.Kind.TREATY, ChronicleEntry.Kind.CONFERENCE);

    /** What is done to a place, which is then the scene. */
    private static final Set<String> TAKING = Set.of(
            "capture",
            "occupy",
            "take",
            "seize",
            "storm",
            "bombard",
            "shell",
            "bomb",
            "besiege",
            "enter",
            "evacuate",
            "raid",
            "sack",
            "retake",
            "recapture");

    private static final Set<String> SCENES = Set.of("at", "in", "near", "outside", "off");

    private final Places places = new Places();
    private final Descriptions descriptions;
    private final Set<String> seen = new HashSet<>();

    /** @param chronicle whose own places are known to be such as conferences meet in */
    WrongPlace(Chronicle chronicle, Descriptions descriptions) {
        this.descriptions = descriptions;
        for (ChronicleEntry entry : chronicle.entries()) {
            if (!entry.place().isEmpty() && PLACED.contains(entry.kind())) seen.add(Chronicle.key(entry.place()));
        }
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (ChronicleLink link : text.links()) {
            ChronicleEntry entry = link.entry();
            if (entry.place().isEmpty() || !PLACED.contains(entry.kind())) continue;
            if (link.date() != null && !WrongDate.agrees(entry, link.date().edtf())) continue;
            boolean described = link.how() == ChronicleLink.How.DESCRIPTION;
            if (described && !link.sure() && !isOfItsDay(link)) continue;
            Span scene = scene(text, link);
            if (scene == null || isRight(text, link, text.words(scene))) continue;
            findings.add(text.finding(
                    this,
                    link.sure() && !described ? Severity.ERROR : Severity.WARNING,
                    scene,
                    entry.place(),
                    "the chronicle has " + entry.name() + " at " + entry.place(),
                    link.evidence()));
        }
        return findings;
    }

    /** A description without the place is less sure, unless day or month are the event's. */
    private static boolean isOfItsDay(ChronicleLink link) {
        return link.date() != null
                && link.date().edtf().precision().compareTo(Precision.MONTH) >= 0
                && link.entry().from().precision().compareTo(Precision.MONTH) >= 0;
    }

    /** The city that the text gives as the scene of the event. */
    private @Nullable Span scene(Examination text, ChronicleLink link) {
        Span within = text.span(link.sentence());
        String all = text.source().text();
        for (Gazetteer.Candidate candidate : text.gazetteer().candidates(all, within)) {
            boolean city = candidate.what().equals("place") || candidate.what().equals("seat");
            Span at = candidate.span();
            city &= !places.isRegion(at.of(all));
            boolean known = candidate.what().equals("seat")
                    || seen.contains(Chronicle.key(at.of(all)))
                    || places.isTown(at.of(all));
            if (!city || !known) continue;
            boolean inBrackets = at.start() > link.span().end()
                    && IN_BRACKETS
                            .matcher(all.substring(link.span().end(), at.start()))
                            .matches();
            if (inBrackets) return at;
            boolean staged =
                    SCENE.matcher(all.substring(within.start(), at.start())).find();
            boolean leads = isFront(text, link, at);
            boolean last =
                    link.how() == ChronicleLink.How.DESCRIPTION || !link.span().overlaps(at);
            if (!last || isOfAnother(text, link, at) || isOfAnotherDate(text, link, at)) continue;
            if ((staged || leads) && isClose(text, link, at)) return at;
            if (isSceneOfDeed(text, link, at)) return at;
        }
        return null;
    }

    /** Whether the place stands before the clause or in it between commas, or is where those who met went. */
    private static boolean isFront(Examination text, ChronicleLink link, Span at) {
        String all = text.source().text();
        String before = all.substring(text.span(link.sentence()).start(), at.start());
        if (before.length() <= 12 && LEADS.matcher(before).find()) return true;
        if (!link.sure() || link.how() == ChronicleLink.How.NAME) return false;
        boolean setOff = SET_OFF.matcher(before).find() && all.startsWith(",", at.end());
        return setOff
                || MEETINGS.contains(link.entry().kind())
                        && GOING.matcher(before).find();
    }

    /** Whether the sentence has several dates and the place goes with another than the event. */
    private static boolean isOfAnotherDate(Examination text, ChronicleLink link, Span place) {
        if (text.timesIn(text.span(link.sentence())).size() < 2 || link.date() == null) return false;
        TimeMention own = text.dateBeside(link.sentence(), place);
        return own != null && own != link.date();
    }

    /** Whether the place is in another event's name, or says where something else was that the sentence names. */
    private static boolean isOfAnother(Examination text, ChronicleLink link, Span place) {
        boolean named = text.linksIn(link.sentence()).stream()
                .anyMatch(other -> other.how() == ChronicleLink.How.NAME
                        && !other.entry().equals(link.entry())
                        && other.span().overlaps(place)
                        && (link.date() == null
                                || WrongDate.agrees(other.entry(), link.date().edtf())));
        if (named) return true;
        int at = link.how() == ChronicleLink.How.NAME ? text.headOf(link.sentence(), place) : -1;
        int name = text.headOf(link.sentence(), link.span());
        if (at < 0 || name < 0) return false;
        List<Token> tokens = text.sentence(link.sentence()).tokens();
        int governor = tokens.get(at).head();
        if (governor < 0 || tokens.get(governor).upos() != Upos.NOUN) return false;
        for (int over = name; over >= 0; over = tokens.get(over).head()) {
            if (over == governor) return false;
        }
        return true;
    }

    /** Whether the words say where the event's own deed was done: "went to see him at", "was hanged in". */
    private boolean isSceneOfDeed(Examination text, ChronicleLink link, Span place) {
        boolean dated = link.sure() && (isOfItsDay(link) || link.isOfTheMonth(text));
        int at = dated ? text.headOf(link.sentence(), place) : -1;
        if (at < 0) return false;
        List<Token> tokens = text.sentence(link.sentence()).tokens();
        boolean part = tokens.get(at).is("compound") || tokens.get(at).is("nmod:poss");
        int noun = part ? tokens.get(at).head() : at;
        boolean scene = tokens.stream()
                .anyMatch(mark -> mark.head() == noun && mark.is("case") && SCENES.contains(mark.lemma()));
        int governor = noun < 0 ? -1 : tokens.get(noun).head();
        // "killed him and an aide in New York": the place hangs on the aide as often as on the deed.
        while (scene && governor >= 0 && isDoneTo(tokens.get(governor)))
            governor = tokens.get(governor).head();
        boolean taken = link.how() == ChronicleLink.How.DESCRIPTION
                && governor >= 0
                && tokens.get(noun).is("obj")
                && TAKING.contains(tokens.get(governor).lemma());
        boolean of = governor >= 0
                && tokens.get(governor).upos() == Upos.NOUN
                && tokens.stream()
                        .anyMatch(mark -> mark.head() == noun
                                && mark.is("case")
                                && mark.lemma().equals("of"));
        return (scene || of || taken)
                && governor >= 0
                && descriptions.isDeed(link.entry(), tokens.get(governor).lemma());
    }

    private static boolean isDoneTo(Token token) {
        return token.upos() != Upos.VERB && (token.is("obj") || token.is("conj") || token.is("nsubj:pass"));
    }

    /** Whether event and scene are told by one verb. */
    private static boolean isClose(Examination text, ChronicleLink link, Span place) {
        if (link.how() == ChronicleLink.How.DESCRIPTION) return link.span().contains(place);
        int one = text.headOf(link.sentence(), link.span());
        int other = text.headOf(link.sentence(), place);
        return one >= 0
                && other >= 0
                && text.verbOver(link.sentence(), one).index()
                        == text.verbOver(link.sentence(), other).index();
    }

    private boolean isRight(Examination text, ChronicleLink link, String place) {
        String stated = Chronicle.key(place);
        String right = Chronicle.key(link.entry().place());
        if (right.contains(stated) || stated.contains(right)) return true;
        if (Chronicle.key(link.entry().name()).contains(stated)) return true;
        if (link.entry().names().stream().anyMatch(name -> Chronicle.key(name).contains(stated))) return true;
        if (link.entry().facts().values().stream().anyMatch(value -> value.contains(place))) return true;
        if (link.entry().keywords().stream().anyMatch(value -> value.contains(place))) return true;
        if (places.areNear(place, link.entry().place())) return true;
        String around = text.words(text.whole(link.sentence()));
        boolean named = link.how() == ChronicleLink.How.NAME && link.entry().kind() == ChronicleEntry.Kind.CONFERENCE;
        String rest = named ? around.replace(text.words(link.span()), "") : around;
        return rest.contains(link.entry().place());
    }
}
