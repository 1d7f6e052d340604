package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import org.entente.event.EventMention;
import org.entente.event.Side;
import org.entente.source.Block;
import org.entente.source.Section;

/** A point whose acts weigh on the other side than the section it stands in. */
final class SectionAgainstSide implements Check {
    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (Block block : text.source().blocks()) {
            Section section =
                    block.section() == null ? null : Section.of(block.section()).orElse(null);
            if (block.kind() != Block.Kind.BULLET || section != Section.FOR && section != Section.AGAINST) continue;
            int own = 0;
            int other = 0;
            for (EventMention event : text.events()) {
                if (!block.span().contains(event.span()) || !event.isRealised() || event.side() == Side.OTHER) continue;
                if ((event.side() == Side.FOR) == (section == Section.FOR)) own++;
                else other++;
            }
            if (own > 0 || other < 2) continue;
            findings.add(text.finding(
                    this,
                    Severity.HINT,
                    block.span(),
                    null,
                    "the point stands under \"" + block.section() + "\", and its acts "
                            + (section == Section.FOR ? "drove the two apart" : "drew the two together"),
                    other + " acts on the other side, none on this"));
        }
        return findings;
    }
}
