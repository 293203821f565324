package se.samklang.documents;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lines over an axis of time. A value that cannot be computed breaks its line. */
final class LineChart {

    private static final int HEIGHT = 300;
    private static final int LEFT = 70;
    private static final int RIGHT = 20;
    private static final int TOP = 36;
    private static final int BOTTOM = 32;
    private static final int LINES = 4;

    private final Diagram diagram;
    private final double highest;
    private final StringBuilder svg = new StringBuilder();

    private LineChart(Diagram diagram) {
        this.diagram = diagram;
        this.highest = round(diagram.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(SvgChart::size)
                .max()
                .orElse(1));
    }

    static String of(Diagram diagram) {
        return new LineChart(diagram).drawn();
    }

    private String drawn() {
        svg.append(SvgChart.begin(diagram, HEIGHT)).append(SvgChart.legend(diagram));
        for (int i = 0; i <= LINES; i++) {
            grid(highest * i / LINES);
        }
        for (int i = 0; i < diagram.categories().size(); i++) {
            String label = SvgChart.shortened(diagram.categories().get(i), 12);
            svg.append(SvgChart.text(x(i), HEIGHT - 10.0, "middle", label));
        }
        for (int i = 0; i < diagram.series().size(); i++) {
            line(diagram.series().get(i), i);
        }
        return svg.append("</svg>").toString();
    }

    private void grid(double value) {
        String y = SvgChart.number(y(value));
        svg.append("<path d=\"M" + LEFT + " " + y + "H" + (SvgChart.WIDTH - RIGHT)
                + "\" class=\"chart-grid\" stroke=\"#d3dad7\" fill=\"none\"/>");
        svg.append(SvgChart.text(LEFT - 8.0, y(value) + 5, "end", Printed.number(BigDecimal.valueOf(value))));
    }

    private void line(Diagram.Series series, int number) {
        StringBuilder path = new StringBuilder();
        StringBuilder points = new StringBuilder();
        boolean broken = true;
        for (int i = 0; i < diagram.categories().size(); i++) {
            BigDecimal value = DiagramTable.value(series, i);
            if (value != null) {
                path.append(broken ? "M" : "L").append(point(i, value));
                points.append("<circle cx=\"" + SvgChart.number(x(i)) + "\" cy=\""
                        + SvgChart.number(y(SvgChart.size(value))) + "\" r=\"3.5\"" + SvgChart.filled(number) + "/>");
            }
            broken = value == null;
        }
        if (!path.isEmpty()) {
            svg.append("<path d=\"" + path + "\"" + SvgChart.stroked(number) + " stroke-width=\"2\" fill=\"none\"/>");
        }
        svg.append(points);
    }

    private String point(int category, @Nullable BigDecimal value) {
        return SvgChart.number(x(category)) + " " + SvgChart.number(y(SvgChart.size(value)));
    }

    private double x(int category) {
        int steps = Math.max(1, diagram.categories().size() - 1);
        return LEFT + 20 + category * (SvgChart.WIDTH - LEFT - RIGHT - 40.0) / steps;
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - Math.max(0, value) / highest * (HEIGHT - TOP - BOTTOM);
    }

    /** The next whole step of one, two or five, so that the axis has round numbers. */
    private static double round(double largest) {
        if (largest <= 0) {
            return LINES;
        }
        double step = Math.pow(10, Math.floor(Math.log10(largest / LINES)));
        for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
            if (step * factor * LINES >= largest) {
                return step * factor * LINES;
            }
        }
        return largest;
    }
}
