/* Draws every chart of the page; each stands above or beside its own numbers. */
(function () {
  "use strict";
  var charts = JSON.parse(document.getElementById("charts").textContent).map(function (chart) {
    var drawn = echarts.init(document.getElementById(chart.id), null, {renderer: "svg"});
    drawn.setOption(chart.option);
    return drawn;
  });
  addEventListener("resize", function () {
    charts.forEach(function (chart) { chart.resize(); });
  });
})();
