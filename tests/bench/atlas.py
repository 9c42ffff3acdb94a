"""QGIS's print-layout atlas: a page an authority with one choropleth of LSOAs, a title and a legend.

Run by the system's Python, for which Debian's python3-qgis is installed. Prints seconds and pages as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsClassificationQuantile,
    QgsGraduatedSymbolRenderer,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsStyle,
    QgsVectorLayer,
)


def main(lsoas: str, authorities: str, field: str, pdf: str) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    layer = QgsVectorLayer(lsoas, "LSOAs", "ogr")
    coverage = QgsVectorLayer(authorities, "Authorities", "ogr")
    assert layer.isValid() and coverage.isValid()
    project.addMapLayers([layer, coverage])
    project.setCrs(layer.crs())

    renderer = QgsGraduatedSymbolRenderer(field)
    renderer.setClassificationMethod(QgsClassificationQuantile())
    renderer.updateClasses(layer, 5)
    renderer.updateColorRamp(QgsStyle.defaultStyle().colorRamp("YlGnBu"))
    layer.setRenderer(renderer)

    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    map_item = QgsLayoutItemMap(layout)
    map_item.attemptMove(QgsLayoutPoint(15, 30))
    map_item.attemptResize(QgsLayoutSize(180, 160))
    map_item.setLayers([layer])
    map_item.setExtent(layer.extent())
    map_item.setAtlasDriven(True)
    layout.addLayoutItem(map_item)
    title = QgsLayoutItemLabel(layout)
    title.setText("[% @atlas_pagename %]")
    title.attemptMove(QgsLayoutPoint(15, 10))
    title.attemptResize(QgsLayoutSize(180, 12))
    layout.addLayoutItem(title)
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(map_item)
    legend.attemptMove(QgsLayoutPoint(200, 30))
    layout.addLayoutItem(legend)
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(coverage)
    atlas.setPageNameExpression("name")

    # The first page loads fonts and symbols; that does not count.
    settings = QgsLayoutExporter.PdfExportSettings()
    atlas.beginRender()
    atlas.first()
    QgsLayoutExporter(layout).exportToPdf(pdf, settings)
    begin = time.perf_counter()
    result, error = QgsLayoutExporter.exportToPdf(atlas, pdf, settings)
    seconds = time.perf_counter() - begin
    assert result == QgsLayoutExporter.Success, error
    print(json.dumps({"seconds": seconds, "pages": atlas.count()}))
    sys.stdout.flush()
    # QGIS's own clearing up may crash without a display.
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
