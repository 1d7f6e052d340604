package org.entente.coding;

import java.util.Set;

/** Nouns at the head of a phrase that say less than a noun beside them. */
final class EmptyHeads {
    /** What follows their "of" is meant: "a series of talks". */
    static final Set<String> CONTAINERS = words("""
            number dozen score hundred thousand million series part kind set act lot most all half
            some majority bulk term text clause couple round form use rest whole policy course right
            stand load shipload trainload boatload cargo crate batch consignment quantity barrel sack
            ton tonne pair host body wave stream token measure one each any none piece bit raft string
            role function torrent hail deluge avalanche shower litany catalogue chorus cascade welter bout two
            three four five six seven eight nine ten twelve several many few both dozens scores hundreds thousands
            mile kilometre acre hectare spate flood flurry succession list range type sort variety first last second
            """);

    /** The noun before them is meant: "aid programme". */
    static final Set<String> GENERIC = words("""
            programme program effort package project process scheme activity operation mission measure
            work policy system drive campaign
            """);

    private EmptyHeads() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
