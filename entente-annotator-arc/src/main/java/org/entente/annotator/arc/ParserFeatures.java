package org.entente.annotator.arc;

/** What the parser looks at before a move: after Zhang and Nivre 2011, with what decides where a prepositional phrase goes. */
final class ParserFeatures {
    final Features features = new Features(192);
    private final boolean fine;

    /** @param fine whether to look at details too; a first pass does without them, for speed */
    ParserFeatures(boolean fine) {
        this.fine = fine;
    }

    /** What decides most moves by itself. */
    void first(Configuration c, Between between) {
        features.size = 0;
        Frame f = c.frame;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int b0 = c.ahead(0);
        int b1 = c.ahead(1);
        int t0 = f.tag[s0];
        int t1 = f.tag[s1];
        int tb = f.tag[b0];
        int low = between.kind(s0, b0);
        int high = between.kind(s1, s0);
        int m0 = f.mark(b0);
        features.add(20, tb, f.tag[b1], f.tag[c.ahead(2)]);
        features.add(21, t0, tb, f.tag[b1]);
        features.add(22, t1, t0, tb);
        features.add(23, t1, t0, tb, f.tag[b1]);
        pair(31, f, s0, b0);
        pair(38, f, s1, s0);
        features.add(54, t0, tb, Between.distance(s0, b0));
        features.add(60, t1, t0, tb, low * 32 + high);
        features.add(94, t0, c.leftKinds(s0), tb);
        features.add(95, t0, c.rightKinds(s0), tb);
        features.add(97, tb, c.leftKinds(b0), t0);
        features.add(112, t0, f.word[c.caseOf(b0)], tb);
        features.add(120, t1, f.word[c.caseOf(s0)], tb);
        features.add(150, m0, t0, tb);
        features.add(156, m0, t0, tb, f.tag[b1]);
        features.add(174, between.verbsAhead(b0) * 2 + (c.hasFiniteVerb() ? 1 : 0), t0, tb, f.tag[b1]);
        Guide guide = c.frame.guide;
        if (guide != null) guided(c, guide);
    }

    /** Everything else. */
    void rest(Configuration c, Between between) {
        words(c);
        pairs(c, between);
        children(c);
        phrases(c);
        marks(c);
        verbs(c, between);
        if (fine) details(c, between);
    }

    private void words(Configuration c) {
        Frame f = c.frame;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int s2 = c.top(2);
        int b0 = c.ahead(0);
        int b1 = c.ahead(1);
        int b2 = c.ahead(2);
        single(1, f, s0);
        single(4, f, s1);
        single(7, f, s2);
        single(10, f, b0);
        single(13, f, b1);
        single(16, f, b2);
        features.add(26, f.tag[s0], f.upos[s0 + 1 <= f.n ? s0 + 1 : 0], f.tag[b0], f.upos[Math.max(0, b0 - 1)]);
        features.add(27, f.suffix[s0 * Frame.AFFIXES + 2], f.tag[b0]);
        features.add(28, f.tag[s0], f.suffix[b0 * Frame.AFFIXES + 2]);
    }

    private void marks(Configuration c) {
        Frame f = c.frame;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int b0 = c.ahead(0);
        int b1 = c.ahead(1);
        int m0 = f.mark(b0);
        int m1 = f.mark(b1);
        int after = s0 == 0 ? 0 : f.mark(s0 < f.n ? s0 + 1 : 0);
        features.add(151, m0, f.word[b0]);
        features.add(152, m0, f.tag[s1], f.tag[s0]);
        features.add(154, f.mark(s0), f.tag[s0], m0);
        features.add(155, f.mark(s0), f.tag[s1], f.tag[s0]);
        features.add(157, m1, f.tag[s0], f.tag[b0], f.tag[b1]);
        features.add(158, f.mark(s0), m0, f.tag[s0], f.tag[b0]);
        features.add(159, m0, f.word[s0]);
        features.add(160, after, f.tag[s0], f.tag[b0]);
        features.add(163, f.mark(s0), f.word[s0], f.tag[s1]);
        features.add(164, f.mark(c.right1(s0)), f.tag[s0], f.tag[c.right1(s0)], f.tag[b0]);
    }

    /** Whether the clause has or will have its verb decides what a doubtful participle is. */
    private void verbs(Configuration c, Between between) {
        Frame f = c.frame;
        int s0 = c.top(0);
        int b0 = c.ahead(0);
        int verbs = between.verbsAhead(b0) * 2 + (c.hasFiniteVerb() ? 1 : 0);
        features.add(170, verbs, f.tag[s0], f.tag[b0]);
        features.add(171, verbs, f.tag[s0], f.word[b0]);
        features.add(172, verbs, f.tag[c.top(1)], f.tag[s0]);
        features.add(173, verbs, f.tag[b0], f.mark(b0));
        features.add(175, verbs, c.depth == 1 ? 1 : 0, f.tag[s0], f.tag[b0]);
    }

    private void details(Configuration c, Between between) {
        Frame f = c.frame;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int s2 = c.top(2);
        int b0 = c.ahead(0);
        int b1 = c.ahead(1);
        int b2 = c.ahead(2);
        int near = Between.distance(s0, b0);
        both(3, f, s0);
        both(6, f, s1);
        both(9, f, s2);
        both(12, f, b0);
        both(15, f, b1);
        both(18, f, b2);
        features.add(19, f.tag[s2], f.tag[s1], f.tag[s0]);
        features.add(24, f.tag[s0], f.tag[b0], f.tag[b1], f.tag[b2]);
        features.add(25, f.upos[c.ahead(3)], f.upos[b2], f.upos[b1], f.tag[b0]);
        features.add(37, f.word[s0] + 31 * f.tag[s0], f.word[b0], f.tag[b0]);
        features.add(44, f.word[s1] + 31 * f.tag[s1], f.word[s0], f.tag[s0]);
        features.add(47, f.tag[s1], f.word[b0]);
        features.add(48, f.tag[s0], f.tag[b1]);
        features.add(50, f.word[s0], near);
        features.add(51, f.tag[s0], near);
        features.add(53, f.tag[b0], near);
        features.add(102, f.word[s0], c.leftKinds(s0));
        features.add(104, f.tag[s1], f.tag[s0], c.leftKinds(s1), c.leftKinds(s0));
        features.add(123, f.tag[s1], f.word[c.caseOf(s0)], f.word[c.caseOf(b0)]);
        features.add(153, f.mark(b0), f.mark(b1), f.tag[b0]);
        features.add(161, s0 == 0 ? 0 : f.mark(s0 < f.n ? s0 + 1 : 0), f.mark(s0), f.mark(b0));
        features.add(162, f.mark(b0), f.mark(b1), f.mark(b2));
        features.add(165, f.mark(s1), f.mark(s0), f.mark(b0), f.upos[s0]);
        features.add(166, between.verbsAhead(b0), f.word[s0], f.tag[b0], c.hasFiniteVerb() ? 1 : 0);
    }

    private void both(int template, Frame f, int word) {
        features.add(template, f.word[word], f.tag[word]);
    }

    private void guided(Configuration c, Guide guide) {
        Frame f = c.frame;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int b0 = c.ahead(0);
        int top = s0 == 0 ? 0 : guide.headOfTop(s0, s1, b0);
        int next = b0 == 0 ? 0 : guide.headOfNext(s0, s1, b0);
        int below = s1 == 0 ? 0 : guide.headOfTop(s1, c.top(2), b0);
        int waits = guide.waitsFor(s0, b0) + 2 * guide.waitsFor(s1, b0);
        int back = guide.reachesBack(b0, s0);
        int all = ((top * 6 + next) * 4 + waits) * 3 + back;
        features.add(130, top);
        features.add(131, next);
        features.add(132, top, waits);
        features.add(133, next, back);
        features.add(134, all);
        features.add(135, all, below);
        features.add(136, all, f.tag[s0]);
        features.add(137, all, f.tag[b0]);
        features.add(138, all, f.tag[s0], f.tag[b0]);
        features.add(139, all, f.upos[s1], f.upos[s0], f.upos[b0]);
        features.add(140, top, waits, f.word[s0]);
        features.add(141, next, back, f.word[b0]);
        features.add(142, all, f.word[c.caseOf(b0)]);
        features.add(143, all, Between.distance(s0, b0));
        features.add(144, all, f.upos[c.right1(s0)], f.upos[c.left1(b0)]);
    }

    private void single(int template, Frame f, int word) {
        features.add(template, f.word[word]);
        features.add(template + 1, f.tag[word]);
    }

    private void pairs(Configuration c, Between between) {
        Frame f = c.frame;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int b0 = c.ahead(0);
        int near = Between.distance(s0, b0);
        int far = Between.distance(s1, s0);
        features.add(45, f.tag[s1], f.tag[b0]);
        features.add(46, f.word[s1], f.tag[b0]);
        features.add(49, f.tag[b0], f.tag[c.ahead(1)]);
        features.add(52, f.word[b0], near);
        features.add(55, f.tag[s1], f.tag[s0], far);
        features.add(56, f.word[s1], f.tag[s0], far);
        int low = between.kind(s0, b0);
        int high = between.kind(s1, s0);
        features.add(57, f.tag[s0], f.tag[b0], low);
        features.add(58, f.tag[s1], f.tag[s0], high);
        features.add(59, f.tag[s1], f.tag[b0], between.kind(s1, b0));
        features.add(61, f.word[s1], f.word[s0], f.tag[b0]);
        features.add(62, f.word[s0], f.tag[b0], f.tag[c.ahead(1)]);
        features.add(63, f.tag[s0], f.word[b0], f.tag[c.ahead(1)]);
        features.add(64, f.tag[s0], f.tag[b0], f.word[c.ahead(1)]);
    }

    private void pair(int template, Frame f, int a, int b) {
        features.add(template, f.word[a], f.word[b]);
        features.add(template + 1, f.word[a], f.tag[a], f.tag[b]);
        features.add(template + 2, f.tag[a], f.word[b], f.tag[b]);
        features.add(template + 3, f.word[a], f.tag[b]);
        features.add(template + 4, f.tag[a], f.word[b]);
        features.add(template + 5, f.tag[a], f.tag[b]);
    }

    private void children(Configuration c) {
        Frame f = c.frame;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int b0 = c.ahead(0);
        int t0 = f.tag[s0];
        int t1 = f.tag[s1];
        int tb = f.tag[b0];
        child(70, f, t0, tb, c.left1(s0));
        child(73, f, t0, tb, c.right1(s0));
        child(76, f, t1, t0, c.left1(s1));
        child(79, f, t1, t0, c.right1(s1));
        child(82, f, tb, t0, c.left1(b0));
        features.add(85, t0, f.tag[c.left1(s0)], f.tag[c.left2(s0)]);
        features.add(86, t0, f.tag[c.right1(s0)], f.tag[c.right2(s0)]);
        features.add(87, t1, f.tag[c.right1(s1)], f.tag[c.right2(s1)]);
        features.add(88, tb, f.tag[c.left1(b0)], f.tag[c.left2(b0)]);
        features.add(89, f.word[s0], c.rightCount(s0), c.leftCount(s0));
        features.add(90, t0, c.rightCount(s0), c.leftCount(s0));
        features.add(91, f.word[b0], c.leftCount(b0));
        features.add(92, tb, c.leftCount(b0));
        features.add(93, t1, c.rightCount(s1), c.leftCount(s1));
        features.add(96, f.word[s0], c.rightKinds(s0));
        features.add(98, t1, c.rightKinds(s1), t0);
        features.add(99, f.word[s1], c.rightKinds(s1), t0);
        features.add(100, t1, c.leftKinds(s1), t0);
        features.add(101, t0, c.leftKinds(s0), c.rightKinds(s0), tb);
        features.add(103, t0, tb, c.leftKinds(s0), c.leftKinds(b0));
    }

    private void child(int template, Frame f, int tag, int other, int child) {
        features.add(template, tag, f.word[child]);
        features.add(template + 1, tag, f.tag[child]);
        features.add(template + 2, tag, f.tag[child], other);
    }

    /** The next word or the stack's top with its marker, against the words it may be attached to. */
    private void phrases(Configuration c) {
        Frame f = c.frame;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int b0 = c.ahead(0);
        int byNext = f.word[c.caseOf(b0)];
        int byTop = f.word[c.caseOf(s0)];
        features.add(110, f.word[s0], byNext);
        features.add(111, f.word[s1], byNext);
        features.add(113, f.tag[s1], byNext, f.tag[s0]);
        features.add(114, f.word[s0], byNext, f.word[b0]);
        features.add(115, f.word[s1], byNext, f.tag[s0]);
        features.add(116, f.word[s0], byNext, f.tag[s1]);
        features.add(117, f.word[s1], f.word[s0], byNext);
        features.add(118, f.word[s1], byTop);
        features.add(119, f.word[s1], byTop, f.word[s0]);
        features.add(121, byTop, f.tag[s0], f.tag[b0], byNext);
        features.add(122, f.word[s1], byTop, f.word[b0]);
    }
}
