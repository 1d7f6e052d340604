package org.entente.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.criticism.Finding;
import org.entente.dossier.Dossier;
import org.entente.dossier.Passage;
import org.entente.dossier.Period;
import org.entente.dossier.Point;
import org.entente.dossier.TextReading;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.event.Side;
import org.entente.linking.Event;
import org.entente.relation.Phase;
import org.entente.relation.Relation;
import org.entente.relation.Series;
import org.entente.relation.Share;
import org.entente.source.Block;

/** The page of a dossier while it is written. */
final class HtmlPage {
    private static final int MOST_TELLING = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Dossier dossier;
    private final List<EventMention> events;
    private final Map<EventMention, Integer> numbers = new IdentityHashMap<>();
    private final Map<EventMention, String> points = new IdentityHashMap<>();
    private final Map<Finding, Integer> findings = new LinkedHashMap<>();
    private final PartyWords parties;
    private final StringBuilder out = new StringBuilder();

    HtmlPage(Dossier dossier) {
        this.dossier = dossier;
        this.events = dossier.events();
        this.parties = new PartyWords(dossier);
        for (Finding finding : dossier.findings()) findings.putIfAbsent(finding, findings.size() + 1);
        for (EventMention event : events) numbers.put(event, numbers.size() + 1);
        for (List<Point> side : List.of(dossier.pointsFor(), dossier.pointsAgainst())) {
            for (Point point : side) {
                for (EventMention event : point.events()) points.putIfAbsent(event, point.id());
            }
        }
    }

    String render() {
        String title = Html.escaped(dossier.title());
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(Html.resource("dossier.css"))
                .append("</style>\n");
        out.append("</head>\n<body>\n<a class=\"skip\" href=\"#points\">To the points</a>\n");
        masthead(title);
        out.append("<main>\n");
        relation();
        points();
        evaluation();
        out.append(new Pictures(dossier).render());
        findings();
        comments();
        sources();
        acts();
        out.append("</main>\n");
        colophon();
        return out.append("</body>\n</html>\n").toString();
    }

    private void masthead(String title) {
        out.append("<header class=\"masthead\">\n<p class=\"kicker\">Dossier of a relationship</p>\n");
        out.append("<h1>").append(title).append("</h1>\n");
        out.append("<p class=\"byline\">");
        if (dossier.author() != null)
            out.append("by <b>").append(Html.escaped(dossier.author())).append("</b>");
        LocalDate created = dossier.created();
        if (created != null) {
            out.append(dossier.author() == null ? "" : ", ")
                    .append("<time datetime=\"")
                    .append(created)
                    .append("\">");
            out.append(created.format(DAY)).append("</time>");
        }
        out.append("</p>\n<p class=\"standfirst\">")
                .append(Html.escaped(standfirst()))
                .append("</p>\n");
        out.append("<nav aria-label=\"Parts of the page\"><ul>");
        if (!dossier.relation().yearly().isEmpty()) out.append("<li><a href=\"#relation\">Over time</a></li>");
        out.append("<li><a href=\"#for\">For</a></li><li><a href=\"#against\">Against</a></li>");
        if (!dossier.evaluation().isEmpty() || !dossier.verdict().sentences().isEmpty())
            out.append("<li><a href=\"#evaluation\">Evaluation</a></li>");
        if (!dossier.findings().isEmpty()) out.append("<li><a href=\"#findings\">Findings</a></li>");
        out.append("<li><a href=\"#source\">The text</a></li><li><a href=\"#acts\">All acts</a></li>");
        out.append("</ul></nav>\n</header>\n");
    }

    /** What the acts say, in two sentences. */
    private String standfirst() {
        long drew = dossier.acts(Side.FOR);
        long drove = dossier.acts(Side.AGAINST);
        String two = String.join(" and ", dossier.names());
        if (drew + drove == 0) return "The text tells of no act between " + two + ".";
        String told = Html.count(drew, "act") + " drew " + two + " together, " + Html.count(drove, "act")
                + " drove them apart.";
        if (!dossier.relation().turningPoints().isEmpty()) return told + " " + turns();
        String closest =
                dossier.closest().map(year -> "closest in " + year.index()).orElse("");
        String farthest = dossier.farthest()
                .map(year -> "farthest apart in " + year.index())
                .orElse("");
        if (closest.isEmpty() && farthest.isEmpty()) return told;
        String both = closest.isEmpty() || farthest.isEmpty() ? "" : " and ";
        return told + " They stood " + closest + both + farthest + ".";
    }

    /** When it turned for the worse, and when for the better. */
    private String turns() {
        String worse = turns("for the worse in ", false);
        String better = turns("for the better in ", true);
        String comma = worse.isEmpty() || better.isEmpty() ? "" : ", ";
        return "The relation turned " + worse + comma + better + ".";
    }

    private String turns(String how, boolean better) {
        List<String> years = dossier.relation().turningPoints().stream()
                .filter(turn -> turn.isForBetter() == better)
                .map(turn -> String.valueOf(turn.year()))
                .toList();
        if (years.size() < 2) return years.isEmpty() ? "" : how + years.get(0);
        int last = years.size() - 1;
        return how + String.join(", ", years.subList(0, last)) + " and " + years.get(last);
    }

    private void relation() {
        Series yearly = dossier.relation().yearly();
        if (yearly.isEmpty()) return;
        Period period = dossier.period() != null ? dossier.period() : new Period(yearly.first(), yearly.last());
        out.append("<section id=\"relation\">\n<h2>The relation over time</h2>\n<figure>\n");
        out.append(RelationChart.of("wide", 960, 340, dossier.relation(), period))
                .append('\n');
        out.append(RelationChart.of("narrow", 360, 320, dossier.relation(), period))
                .append('\n');
        out.append(
                "<figcaption>A dot is a year’s mean score, as large as its evidence; a step is the mean of a phase, ");
        out.append(
                "the thin line and its band the level that all years make likely. ▲ and ▼ mark where it turned. A year without ");
        out.append("a dot has no act in the text: silence is not neutrality.</figcaption>\n</figure>\n");
        course();
        out.append("<details><summary>The acts, year by year</summary>\n<table class=\"years\"><thead><tr>");
        out.append("<th scope=\"col\">Year</th><th scope=\"col\">Score</th><th scope=\"col\">Acts</th></tr></thead>\n");
        for (Series.Point year : yearly.points()) {
            out.append("<tr id=\"y")
                    .append(year.index())
                    .append("\"><th scope=\"row\">")
                    .append(year.index());
            out.append("</th><td class=\"figure\">")
                    .append(Html.signed(year.mean()))
                    .append("</td><td>");
            for (Share share : year.shares()) chip(share.event().mention());
            out.append("</td></tr>\n");
        }
        out.append("</table></details>\n");
        out.append(new FiguresView(dossier).render()).append("</section>\n");
    }

    /** The phases between the turning points, each with the acts that weigh most in it. */
    private void course() {
        List<Phase> phases = dossier.relation().phases();
        if (phases.size() < 2) return;
        out.append("<ol class=\"course\">\n");
        for (Phase phase : phases) {
            out.append("<li class=\"")
                    .append(phase.balance() >= 0 ? "for" : "against")
                    .append("\"><h3>");
            out.append(phase.years())
                    .append("</h3><p>")
                    .append(Html.escaped(phase.character().label()))
                    .append("</p>");
            out.append("<p class=\"chips\">");
            phase.events().stream()
                    .sorted(Comparator.comparingDouble((Event event) -> -Math.abs(event.signed()) * event.confidence())
                            .thenComparing(Relation.BY_DATE))
                    .limit(MOST_TELLING)
                    .sorted(Relation.BY_DATE)
                    .forEach(event -> chip(event.mention()));
            out.append("</p></li>\n");
        }
        out.append("</ol>\n");
    }

    private void points() {
        out.append("<section id=\"points\" class=\"columns\">\n");
        column("for", "For", "What drew them together", dossier.pointsFor());
        column("against", "Against", "What drove them apart", dossier.pointsAgainst());
        out.append("</section>\n");
        order();
    }

    /** Lets a reader have the heaviest points first; hidden where no script runs. */
    private void order() {
        if (dossier.pointsFor().size() < 2 && dossier.pointsAgainst().size() < 2) return;
        out.append("<p class=\"order\" hidden>Points ");
        out.append("<button value=\"told\" aria-pressed=\"true\">as they are told</button> ");
        out.append("<button value=\"weight\" aria-pressed=\"false\">by weight</button></p>\n<script>\n");
        out.append(Html.resource("order.js")).append("</script>\n");
    }

    private void column(String side, String name, String gloss, List<Point> points) {
        out.append("<section id=\"")
                .append(side)
                .append("\" class=\"column ")
                .append(side)
                .append("\">\n<h2>");
        out.append(name).append(" <span class=\"gloss\">").append(gloss).append("</span></h2>\n");
        if (points.isEmpty()) out.append("<p class=\"empty\">Nothing in the text.</p>\n");
        out.append("<ol>\n");
        for (Point point : points) point(point);
        out.append("</ol>\n</section>\n");
    }

    private void point(Point point) {
        out.append("<li id=\"").append(point.id()).append("\" class=\"point\" data-weight=\"");
        out.append(Math.round(10 * point.weight()) / 10.0).append("\">\n");
        if (point.date() != null) {
            out.append("<p class=\"when\">")
                    .append(Html.escaped(DateWords.of(point.date())))
                    .append("</p>\n");
        }
        out.append("<p class=\"words\">");
        if (point.label() != null) {
            String label = point.passage()
                    .source()
                    .text()
                    .substring(point.passage().span().start(), point.label().end());
            out.append("<b>").append(Html.escaped(label)).append("</b> ");
        } else if (point.heading() != null) {
            out.append("<b>").append(Html.escaped(point.heading())).append(".</b> ");
        }
        out.append(Html.escaped(point.body())).append("</p>\n");
        chips(point.events());
        out.append("</li>\n");
    }

    /** The acts between the two; how many more there are between others. */
    private void chips(List<EventMention> acts) {
        List<EventMention> between =
                acts.stream().filter(event -> event.side() != Side.OTHER).toList();
        int others = acts.size() - between.size();
        if (acts.isEmpty()) return;
        out.append("<p class=\"chips\">");
        for (EventMention event : between) chip(event);
        if (others > 0) {
            EventMention first = acts.stream()
                    .filter(event -> event.side() == Side.OTHER)
                    .findFirst()
                    .orElseThrow();
            out.append("<a class=\"more\" href=\"#e").append(numbers.get(first)).append("\">");
            out.append(Html.count(others, "act")).append(" of others</a>");
        }
        out.append("</p>\n");
    }

    /** An act in short, leading to the words that report it. */
    private void chip(EventMention event) {
        out.append("<a class=\"chip ").append(event.side().label()).append(event.isRealised() ? "" : " faint");
        out.append("\" href=\"#e").append(numbers.get(event)).append("\" title=\"");
        out.append(Html.escaped(event.quote()))
                .append("\"><i>")
                .append(Html.sign(event.side()))
                .append("</i>");
        out.append(Html.escaped(parties.of(event)))
                .append(": ")
                .append(Html.type(event).toLowerCase(Locale.ROOT));
        for (Aux aux : event.aux()) out.append(", ").append(aux.label());
        out.append("</a> ");
    }

    private void evaluation() {
        if (dossier.evaluation().isEmpty() && dossier.verdict().sentences().isEmpty()) return;
        out.append("<section id=\"evaluation\" class=\"prose\">\n<h2>Evaluation</h2>\n");
        for (Passage passage : dossier.evaluation()) paragraph(passage);
        out.append(new EvaluationView(dossier, numbers).render());
        out.append("</section>\n");
    }

    private void findings() {
        if (dossier.findings().isEmpty()) return;
        out.append(
                "<section id=\"findings\">\n<h2>Findings <span class=\"gloss\">what is likely wrong</span></h2>\n<ul>\n");
        findings.forEach(this::finding);
        out.append("</ul>\n</section>\n");
    }

    private void finding(Finding finding, int number) {
        String found = Html.escaped(finding.found());
        boolean shown = finding.source().blocks().stream()
                .anyMatch(block ->
                        block.kind() != Block.Kind.TITLE && block.span().contains(finding.span()));
        out.append("<li id=\"f")
                .append(number)
                .append("\" class=\"")
                .append(finding.severity().label());
        out.append("\"><p><span class=\"severity\">")
                .append(finding.severity().label())
                .append("</span> “");
        out.append(shown ? "<a href=\"#w" + number + "\">" + found + "</a>" : found)
                .append('”');
        if (finding.right() != null)
            out.append(" → <b>").append(Html.escaped(finding.right())).append("</b>");
        out.append("</p><p class=\"why\">")
                .append(Html.escaped(Html.sentence(finding.why())))
                .append(" <small>");
        out.append(Html.escaped(finding.evidence())).append("</small></p></li>\n");
    }

    private void comments() {
        if (dossier.comments().isEmpty()) return;
        out.append("<section id=\"comments\" class=\"prose\">\n<h2>Comments</h2>\n");
        for (Passage passage : dossier.comments()) paragraph(passage);
        out.append("</section>\n");
    }

    private void paragraph(Passage passage) {
        out.append("<p>").append(Html.escaped(passage.text())).append("</p>\n");
    }

    private void sources() {
        out.append("<section id=\"source\">\n<h2>The text <span class=\"gloss\">as it was read</span></h2>\n");
        out.append("<p class=\"legend\"><span class=\"mark for\">drew together</span> ");
        out.append("<span class=\"mark against\">drove apart</span> ");
        out.append("<span class=\"mark other faint\">between others, or not come to pass</span></p>\n");
        for (TextReading reading : dossier.readings()) {
            out.append("<article class=\"source\">\n");
            out.append(new SourceView(reading, findings, numbers, points, parties).render());
            out.append("</article>\n");
        }
        out.append("</section>\n");
    }

    private void acts() {
        out.append("<section id=\"acts\">\n<h2>All acts <span class=\"gloss\">as coded, PLOVER 2.0</span></h2>\n");
        out.append("<details><summary>")
                .append(Html.count(events.size(), "act"))
                .append("</summary>\n");
        out.append("<div class=\"scroll\"><table class=\"acts\"><thead><tr><th scope=\"col\">No.</th>");
        out.append("<th scope=\"col\">When</th><th scope=\"col\">Who</th><th scope=\"col\">What</th>");
        out.append(
                "<th scope=\"col\">Side</th><th scope=\"col\">Score</th><th scope=\"col\">Words</th></tr></thead>\n");
        for (EventMention event : events) act(event);
        out.append("</table></div></details>\n</section>\n");
    }

    private void act(EventMention event) {
        int number = Objects.requireNonNull(numbers.get(event));
        out.append("<tr id=\"a").append(number).append("\"><td>").append(number).append("</td><td>");
        out.append(Html.escaped(DateWords.of(event.date()))).append("</td><td>");
        out.append(Html.escaped(parties.of(event))).append("</td><td>").append(Html.type(event));
        if (event.mode() != null) out.append(", ").append(Html.escaped(event.mode()));
        for (Aux aux : event.aux()) out.append(", <em>").append(aux.label()).append("</em>");
        out.append("</td><td class=\"")
                .append(event.side().label())
                .append("\">")
                .append(event.side().label());
        out.append("</td><td class=\"figure\">")
                .append(Html.signed(event.score()))
                .append("</td><td><a href=\"#e");
        out.append(number).append("\">").append(Html.escaped(event.quote())).append("</a></td></tr>\n");
    }

    private void colophon() {
        out.append("<footer class=\"colophon\">\n<p>");
        out.append(
                dossier.isAuthored()
                        ? "Points and evaluation are the author’s own."
                        : "Points are the sentences of the text that report acts between the two.");
        out.append(" Acts, dates and scores were read by Entente; every one opens the words it rests on.</p>\n");
        for (String note : dossier.notes())
            out.append("<p>").append(Html.escaped(note)).append(".</p>\n");
        out.append("</footer>\n");
    }
}
