package org.entente.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Party;
import org.entente.criticism.Finding;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.source.CodePoints;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** What the JSON Lines outputs hold: keys in a fixed order, offsets in Unicode code points. */
public final class Records {
    private Records() {}

    /** An event, in the order of keys that consumers rely on. */
    public static Map<String, @Nullable Object> of(EventMention event) {
        String text = event.source().text();
        Span span = event.span().inCodePoints(text);
        Span sentence = event.sentence().inCodePoints(text);
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("doc", event.source().id());
        record.put("id", event.id());
        record.put("start", span.start());
        record.put("end", span.end());
        record.put("quote", event.quote());
        record.put("sentence", List.of(sentence.start(), sentence.end()));
        record.put("actor", codes(event.actors()));
        record.put("recipient", codes(event.recipients()));
        record.put("type", event.type().name());
        record.put("mode", event.mode());
        record.put("contexts", event.contexts());
        record.put("date", event.date() == null ? null : event.date().toString());
        record.put("aux", event.aux().stream().map(Aux::label).toList());
        record.put("kind", event.kind().label());
        record.put("side", event.side().label());
        record.put("score", event.score());
        record.put("quad", event.type().quad().label());
        record.put("confidence", event.confidence());
        record.put("rule", event.rule());
        record.put("actorText", event.actorText());
        record.put("recipientText", event.recipientText());
        return record;
    }

    /** The dates that a text gives, in its order. */
    public static List<Map<String, @Nullable Object>> of(Source source, List<TimeMention> times) {
        CodePoints points = new CodePoints(source.text());
        List<Map<String, @Nullable Object>> records = new ArrayList<>(times.size());
        for (TimeMention time : times) {
            Span span = points.of(time.span());
            Map<String, @Nullable Object> record = new LinkedHashMap<>();
            record.put("doc", source.id());
            record.put("start", span.start());
            record.put("end", span.end());
            record.put("text", time.text());
            record.put("edtf", time.edtf().toString());
            record.put("rule", time.rule());
            record.put("anchor", time.anchor());
            records.add(record);
        }
        return records;
    }

    /** A likely slip, contradiction or gap. */
    public static Map<String, @Nullable Object> of(Finding finding) {
        Span span = finding.span().inCodePoints(finding.source().text());
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("doc", finding.source().id());
        record.put("start", span.start());
        record.put("end", span.end());
        record.put("check", finding.check());
        record.put("severity", finding.severity().label());
        record.put("found", finding.found());
        record.put("right", finding.right());
        record.put("why", finding.why());
        record.put("evidence", finding.evidence());
        return record;
    }

    private static List<String> codes(List<Party> parties) {
        List<String> codes = new ArrayList<>();
        for (Party party : parties) {
            codes.add(party.code());
        }
        return codes;
    }
}
