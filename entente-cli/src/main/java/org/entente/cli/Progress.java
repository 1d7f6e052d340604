package org.entente.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while many texts are read; nothing in a pipe, and nothing for a single text. */
final class Progress implements AutoCloseable {
    private static final boolean SHOWN = Boolean.getBoolean("entente.progress");

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** @param texts how many, or -1 where that is not known beforehand */
    static Progress of(String task, long texts) {
        if (!SHOWN || texts == 1) return new Progress(null);
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" texts", 1)
                .setInitialMax(texts)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build());
    }

    void step(long texts) {
        if (bar != null) bar.stepBy(texts);
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
    }
}
