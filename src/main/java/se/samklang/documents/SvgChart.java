package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws a diagram as SVG with a title, a description and real text. Bars lie down, so that long Swedish labels can be
 * read without turning the head; lines need an axis of time and stand up ({@link LineChart}). Colours stand as
 * attributes, which hold on paper; a style sheet overrides them by class.
 */
final class SvgChart {

    static final int WIDTH = 640;

    private static final int LABELS = 210;
    private static final int VALUES = 76;
    private static final int BAR = 16;
    private static final int GAP = 12;
    private static final List<String> COLOURS =
            List.of("#0e7c86", "#bf820e", "#a4496b", "#5b7f3a", "#23508a", "#51605c");

    private final Diagram diagram;
    private final StringBuilder svg = new StringBuilder();

    private SvgChart(Diagram diagram) {
        this.diagram = diagram;
    }

    static String of(Diagram diagram) {
        return diagram.shape() == Diagram.Shape.LINES
                ? LineChart.of(diagram)
                : new SvgChart(diagram).bars(diagram.shape() == Diagram.Shape.STACKED_BARS ? 1 : seriesOf(diagram));
    }

    static String begin(Diagram diagram, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 " + WIDTH + " "
                + height + "\" width=\"" + WIDTH + "\" height=\"" + height
                + "\" font-family=\"'Source Sans 3', 'DejaVu Sans', sans-serif\" font-size=\"14\" fill=\"#17211f\">"
                + "<title>" + escaped(diagram.title()) + "</title><desc>" + escaped(diagram.description()) + "</desc>";
    }

    /** Series are told apart by name; with one series the title says it. */
    static String legend(Diagram diagram) {
        if (diagram.series().size() < 2) {
            return "";
        }
        StringBuilder legend = new StringBuilder();
        double x = 4;
        for (int i = 0; i < diagram.series().size(); i++) {
            String label = shortened(diagram.series().get(i).label(), 30);
            legend.append(rectangle(x, 5, 12, 12, i)).append(text(x + 18, 16, "start", label));
            x += 36 + 7.4 * label.length();
        }
        return legend.toString();
    }

    static String text(double x, double y, String anchor, String content) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">"
                + escaped(content) + "</text>";
    }

    static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    /** The colour on paper, and the class by which the application's style sheet sets another in the dark. */
    static String filled(int series) {
        return " class=\"chart-series-" + (1 + series % COLOURS.size()) + "\" fill=\"" + colour(series) + "\"";
    }

    static String stroked(int series) {
        return " class=\"chart-line-" + (1 + series % COLOURS.size()) + "\" stroke=\"" + colour(series) + "\"";
    }

    static String shortened(String label, int longest) {
        return label.length() <= longest
                ? label
                : label.substring(0, longest - 1).strip() + "…";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static double size(@Nullable BigDecimal value) {
        return value == null ? 0 : value.doubleValue();
    }

    private static int seriesOf(Diagram diagram) {
        return Math.max(1, diagram.series().size());
    }

    private String bars(int rowsOfCategory) {
        int top = diagram.series().size() < 2 ? 8 : 32;
        int step = rowsOfCategory * BAR + GAP;
        int height = top + Math.max(1, diagram.categories().size()) * step + 4;
        double scale = (WIDTH - LABELS - VALUES) / Math.max(1e-9, longest());
        svg.append(begin(diagram, height)).append(legend(diagram));
        for (int i = 0; i < diagram.categories().size(); i++) {
            double y = top + i * (double) step;
            String label = shortened(diagram.categories().get(i), 30);
            svg.append(text(LABELS - 10.0, y + rowsOfCategory * BAR / 2.0 + 5, "end", label));
            if (diagram.shape() == Diagram.Shape.STACKED_BARS) {
                stacked(i, y, scale);
            } else {
                grouped(i, y, scale);
            }
        }
        svg.append("<path d=\"M")
                .append(LABELS)
                .append(' ')
                .append(top - 4)
                .append('V')
                .append(height - 4);
        return svg.append("\" class=\"chart-axis\" stroke=\"#17211f\" fill=\"none\"/></svg>")
                .toString();
    }

    private void grouped(int category, double top, double scale) {
        for (int i = 0; i < diagram.series().size(); i++) {
            BigDecimal value = DiagramTable.value(diagram.series().get(i), category);
            double y = top + i * (double) BAR;
            double width = Math.abs(size(value)) * scale;
            svg.append(rectangle(LABELS, y + 1, width, BAR - 2.0, i));
            svg.append(text(LABELS + width + 6, y + 13, "start", value == null ? "–" : Printed.number(value)));
        }
    }

    private void stacked(int category, double top, double scale) {
        double x = LABELS;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < diagram.series().size(); i++) {
            BigDecimal value = Objects.requireNonNullElse(
                    DiagramTable.value(diagram.series().get(i), category), BigDecimal.ZERO);
            double width = Math.abs(size(value)) * scale;
            svg.append(rectangle(x, top + 1, width, BAR - 2.0, i));
            x += width;
            total = total.add(value);
        }
        svg.append(text(x + 6, top + 13, "start", Printed.number(total)));
    }

    private double longest() {
        List<Double> lengths = new ArrayList<>();
        for (int i = 0; i < diagram.categories().size(); i++) {
            double sum = 0;
            for (Diagram.Series series : diagram.series()) {
                double size = Math.abs(size(DiagramTable.value(series, i)));
                sum = diagram.shape() == Diagram.Shape.STACKED_BARS ? sum + size : Math.max(sum, size);
            }
            lengths.add(sum);
        }
        return lengths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static String rectangle(double x, double y, double width, double height, int series) {
        return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\"" + filled(series) + "/>";
    }

    private static String escaped(String text) {
        return SafeText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
