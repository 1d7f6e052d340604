package org.entente.export;

import java.util.Locale;

/** A drawing while it is drawn. Numbers are pixels of its view box. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /**
     * @param name class and id, unique in its page
     * @param title what it shows, in a line
     * @param description what it says, for those who hear it
     */
    Svg(String name, double width, double height, String title, String description) {
        out.append(String.format(
                Locale.ROOT,
                "<svg class=\"%s\" viewBox=\"0 0 %.0f %.0f\" role=\"group\" aria-labelledby=\"%s-title %s-desc\">",
                name,
                width,
                height,
                name.replace(' ', '-'),
                name.replace(' ', '-')));
        out.append("<title id=\"")
                .append(name.replace(' ', '-'))
                .append("-title\">")
                .append(Html.escaped(title));
        out.append("</title><desc id=\"").append(name.replace(' ', '-')).append("-desc\">");
        out.append(Html.escaped(description)).append("</desc>");
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return raw("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", style, x1, y1, x2, y2);
    }

    Svg rect(String style, double x, double y, double width, double height) {
        return raw(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                style, x, y, width, height);
    }

    Svg circle(String style, double x, double y, double radius) {
        return raw("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", style, x, y, radius);
    }

    Svg path(String style, String data) {
        return raw("<path class=\"%s\" d=\"%s\"/>", style, data);
    }

    /** @param anchor start, middle or end */
    Svg text(String style, double x, double y, String anchor, String words) {
        return raw(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                style, x, y, anchor, Html.escaped(words));
    }

    /** Opens a link whose shapes follow; its words are a tooltip and what a screen reader says. */
    Svg open(String href, String told) {
        String words = Html.escaped(told);
        out.append("<a href=\"")
                .append(href)
                .append("\" aria-label=\"")
                .append(words)
                .append("\"><title>");
        out.append(words).append("</title>");
        return this;
    }

    Svg close() {
        out.append("</a>");
        return this;
    }

    Svg raw(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    String end() {
        return out.append("</svg>").toString();
    }
}
