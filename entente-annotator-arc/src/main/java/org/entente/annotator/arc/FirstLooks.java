package org.entente.annotator.arc;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What takes a first look at tags, moves and labels, and by how much its answer must lead to be taken.
 *
 * @see Glance
 */
record FirstLooks(
        ClassTable tagging,
        MoveTable backwards,
        MoveTable forwards,
        ClassTable labelling,
        int tagLead,
        int backwardLead,
        int forwardLead,
        int labelLead) {
    FirstLooks(ClassTable tagging, MoveTable backwards, MoveTable forwards, ClassTable labelling) {
        this(tagging, backwards, forwards, labelling, Glance.NEVER, Glance.NEVER, Glance.NEVER, Glance.NEVER);
    }

    FirstLooks content(int tagLead, int backwardLead, int forwardLead, int labelLead) {
        return new FirstLooks(tagging, backwards, forwards, labelling, tagLead, backwardLead, forwardLead, labelLead);
    }

    /** For tags, moves backwards, moves forwards and labels. */
    Glance[] glances(boolean measuring) {
        return glances(tagging, labelling, measuring);
    }

    /** As {@link #glances(boolean)}, with tags and labels scored by these. */
    Glance[] glances(Scorer tags, Scorer labels, boolean measuring) {
        return new Glance[] {
            new Glance(tags, tagLead, measuring),
            new Glance(backwards, backwardLead, measuring),
            new Glance(forwards, forwardLead, measuring),
            new Glance(labels, labelLead, measuring)
        };
    }

    /** The same looks from these tables of tags and labels. */
    FirstLooks with(ClassTable tagging, ClassTable labelling) {
        return new FirstLooks(tagging, backwards, forwards, labelling, tagLead, backwardLead, forwardLead, labelLead);
    }

    void write(DataOutputStream out) throws IOException {
        tagging.write(out);
        backwards.write(out);
        forwards.write(out);
        labelling.write(out);
        out.writeInt(tagLead);
        out.writeInt(backwardLead);
        out.writeInt(forwardLead);
        out.writeInt(labelLead);
    }

    static FirstLooks read(ByteBuffer in) {
        return new FirstLooks(
                ClassTable.read(in),
                MoveTable.read(in),
                MoveTable.read(in),
                ClassTable.read(in),
                in.getInt(),
                in.getInt(),
                in.getInt(),
                in.getInt());
    }
}
