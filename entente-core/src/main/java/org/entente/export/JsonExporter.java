package org.entente.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coding.Statement;
import org.entente.criticism.Finding;
import org.entente.dossier.Dossier;
import org.entente.dossier.Passage;
import org.entente.dossier.Point;
import org.entente.dossier.TextReading;
import org.entente.dossier.Verdict;
import org.entente.dossier.Weighing;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** The dossier as one JSON object. */
final class JsonExporter implements Exporter {
    @Override
    public String fileName() {
        return "dossier.json";
    }

    @Override
    public String render(Dossier dossier) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("title", dossier.title());
        root.put(
                "between",
                List.of(dossier.dyad().first().code(), dossier.dyad().second().code()));
        root.put("names", dossier.names());
        root.put("period", dossier.period() == null ? null : dossier.period().toString());
        root.put("author", dossier.author());
        root.put("created", dossier.created() == null ? null : dossier.created().toString());
        root.put("notes", dossier.notes());
        root.put("for", points(dossier.pointsFor()));
        root.put("against", points(dossier.pointsAgainst()));
        root.put("evaluation", passages(dossier.evaluation()));
        root.put("verdict", verdict(dossier.verdict()));
        root.put("weighing", weighing(dossier.weighing()));
        root.put("relation", RelationRecords.of(dossier.relation()));
        root.put(
                "acts",
                dossier.relation().acts().stream().map(RelationRecords::act).toList());
        root.put(
                "findings",
                dossier.findings().stream().map(JsonExporter::finding).toList());
        root.put("statements", statements(dossier.readings()));
        root.put("comments", passages(dossier.comments()));
        root.put("sources", sources(dossier.readings()));
        root.put("events", dossier.events().stream().map(Records::of).toList());
        return Json.pretty(root) + "\n";
    }

    private static Map<String, ?> finding(Finding finding) {
        return Records.of(finding);
    }

    private static List<Object> points(List<Point> points) {
        List<Object> rows = new ArrayList<>();
        for (Point point : points) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", point.id());
            row.put("date", point.date() == null ? null : point.date().toString());
            row.put("heading", point.heading());
            row.put("authored", point.authored());
            row.put("weight", RelationRecords.rounded(point.weight()));
            put(row, point.passage());
            row.put("events", ids(point.events()));
            rows.add(row);
        }
        return rows;
    }

    private static List<Object> verdict(Verdict verdict) {
        List<Object> rows = new ArrayList<>();
        for (Verdict.Sentence sentence : verdict.sentences()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("text", sentence.text());
            List<Object> clauses = new ArrayList<>();
            for (Verdict.Clause clause : sentence.clauses()) {
                if (clause.citations().isEmpty()) continue;
                Map<String, Object> said = new LinkedHashMap<>();
                said.put("text", clause.text());
                said.put("citations", passages(clause.citations()));
                clauses.add(said);
            }
            row.put("clauses", clauses);
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, @Nullable Object> weighing(Weighing weighing) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("strength", Math.round(weighing.strength() * 1e4) / 1e4);
        root.put("energy", Math.round(weighing.energy() * 1e4) / 1e4);
        root.put(
                "turnedBy",
                weighing.points().stream()
                        .filter(Weighing.Weighed::turns)
                        .map(weighed -> weighed.point().id())
                        .toList());
        return root;
    }

    private static List<Object> passages(List<Passage> passages) {
        List<Object> rows = new ArrayList<>();
        for (Passage passage : passages) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            put(row, passage);
            rows.add(row);
        }
        return rows;
    }

    private static void put(Map<String, @Nullable Object> row, Passage passage) {
        Span span = passage.span().inCodePoints(passage.source().text());
        row.put("doc", passage.source().id());
        row.put("start", span.start());
        row.put("end", span.end());
        row.put("text", passage.text());
    }

    private static List<Object> statements(List<TextReading> readings) {
        List<Object> rows = new ArrayList<>();
        for (TextReading reading : readings) {
            for (Statement statement : reading.statements()) {
                Span span = statement.span().inCodePoints(reading.source().text());
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                row.put("doc", reading.source().id());
                row.put("start", span.start());
                row.put("end", span.end());
                row.put("kind", statement.kind().label());
                row.put("direction", statement.direction().label());
                row.put("aux", statement.aux().stream().map(Aux::label).toList());
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Object> sources(List<TextReading> readings) {
        List<Object> rows = new ArrayList<>();
        for (TextReading reading : readings) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("doc", reading.source().id());
            row.put("title", reading.source().title());
            row.put("author", reading.source().author());
            row.put(
                    "date",
                    reading.source().date() == null
                            ? null
                            : String.valueOf(reading.source().date()));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> ids(List<EventMention> events) {
        return events.stream().map(EventMention::id).toList();
    }
}
