package org.mamapost.examples.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.openjdk.jmh.results.RunResult;

/** Draws how the times of benchmarks grow with their parameter {@code size}, both on logarithmic axes. */
final class GrowthChart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 460;

  private GrowthChart() {}

  static void write(Collection<RunResult> results, String title, Path file) throws IOException {
    XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title)
        .xAxisTitle("posts").yAxisTitle("microseconds").theme(Styler.ChartTheme.XChart).build();
    chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true)
        .setDecimalPattern("#,###").setLegendPosition(Styler.LegendPosition.OutsideE)
        .setChartBackgroundColor(Color.WHITE);
    bySize(results).forEach((name, times) -> chart.addSeries(name,
            times.keySet().stream().mapToDouble(Integer::doubleValue).toArray(),
            times.values().stream().mapToDouble(Double::doubleValue).toArray())
        .setLineStyle(new BasicStroke(2)));
    Files.createDirectories(file.toAbsolutePath().getParent());
    BitmapEncoder.saveBitmap(chart, file.toString(), BitmapFormat.PNG);
  }

  private static Map<String, SortedMap<Integer, Double>> bySize(Collection<RunResult> results) {
    Map<String, SortedMap<Integer, Double>> times = new TreeMap<>();
    results.forEach(result -> times
        .computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new TreeMap<>())
        .put(Integer.valueOf(result.getParams().getParam("size")), result.getPrimaryResult().getScore()));
    return times;
  }
}
