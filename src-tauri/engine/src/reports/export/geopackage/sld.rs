//! The map's classes as Styled Layer Descriptor 1.1 (OGC 05-078r4) with Symbology Encoding, for programs other than QGIS.

use super::{
    metadata::escaped,
    qml::{bounds, estimated_label, gaps},
};
use crate::{
    maps::{figure::Pattern, palettes::NO_DATA_LIGHT},
    reports::export::table::{Choropleth, ExportClass, ExportColumn},
    text::Language,
};

/// The style.
pub(super) fn style(
    style: &Choropleth,
    column: &ExportColumn,
    layer: &str,
    language: Language,
) -> String {
    let (missing, estimated) = gaps(column);
    let property = name(&column.name);
    let mut rules = String::new();
    let conditions = bounds(style);
    for (class, (above, up_to)) in style.classes.iter().zip(conditions) {
        let filter = match class {
            ExportClass::Category { value, .. } => compare("EqualTo", &property, value),
            ExportClass::Range { .. } => {
                let above =
                    above.map(|above| compare("GreaterThan", &property, &above.to_string()));
                let up_to =
                    up_to.map(|up_to| compare("LessThanOrEqualTo", &property, &up_to.to_string()));
                match (above, up_to) {
                    (Some(above), Some(up_to)) => format!("<ogc:And>{above}{up_to}</ogc:And>"),
                    (Some(one), None) | (None, Some(one)) => one,
                    (None, None) => {
                        format!(
                            "<ogc:Not><ogc:PropertyIsNull>{property}</ogc:PropertyIsNull></ogc:Not>"
                        )
                    }
                }
            }
        };
        let symbols = fill(class.colour()) + &pattern(class.pattern(), "#404040");
        rules.push_str(&rule(class.label(), &filter, &symbols));
    }
    if missing {
        let filter = format!("<ogc:PropertyIsNull>{property}</ogc:PropertyIsNull>");
        let symbols = fill(NO_DATA_LIGHT) + &pattern(Pattern::Dots, "#8b8b8b");
        rules.push_str(&rule(&style.no_figure, &filter, &symbols));
    }
    if estimated {
        let state = name(&format!("{}_state", column.name));
        let filter = compare("EqualTo", &state, "estimated");
        let symbols = pattern(Pattern::Hatch, "#606060");
        rules.push_str(&rule(&estimated_label(language), &filter, &symbols));
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <StyledLayerDescriptor xmlns=\"http://www.opengis.net/sld\" xmlns:se=\"http://www.opengis.net/se\" \
         xmlns:ogc=\"http://www.opengis.net/ogc\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1.0\">\n\
         <NamedLayer>\n<se:Name>{layer}</se:Name>\n<UserStyle>\n<se:Name>{}</se:Name>\n<se:FeatureTypeStyle>\n\
         {rules}</se:FeatureTypeStyle>\n</UserStyle>\n</NamedLayer>\n</StyledLayerDescriptor>\n",
        escaped(&style.title)
    )
}

fn name(column: &str) -> String {
    format!("<ogc:PropertyName>{}</ogc:PropertyName>", escaped(column))
}

fn compare(how: &str, property: &str, value: &str) -> String {
    let value = escaped(value);
    format!(
        "<ogc:PropertyIs{how}>{property}<ogc:Literal>{value}</ogc:Literal></ogc:PropertyIs{how}>"
    )
}

fn rule(label: &str, filter: &str, symbols: &str) -> String {
    let label = escaped(label);
    format!(
        "<se:Rule>\n<se:Name>{label}</se:Name>\n<se:Description><se:Title>{label}</se:Title></se:Description>\n\
         <ogc:Filter>{filter}</ogc:Filter>\n{symbols}</se:Rule>\n"
    )
}

fn fill(colour: &str) -> String {
    format!(
        "<se:PolygonSymbolizer><se:Fill><se:SvgParameter name=\"fill\">{colour}</se:SvgParameter></se:Fill>\
         <se:Stroke><se:SvgParameter name=\"stroke\">#ffffff</se:SvgParameter>\
         <se:SvgParameter name=\"stroke-width\">0.4</se:SvgParameter></se:Stroke></se:PolygonSymbolizer>\n"
    )
}

/// Marks on a fill; nothing for none.
fn pattern(pattern: Pattern, ink: &str) -> String {
    let mark = match pattern {
        Pattern::None => return String::new(),
        Pattern::Lines => "horline",
        Pattern::Hatch => "slash",
        Pattern::Dots => "circle",
    };
    let size = if pattern == Pattern::Dots { 2 } else { 6 };
    format!(
        "<se:PolygonSymbolizer><se:Fill><se:GraphicFill><se:Graphic><se:Mark><se:WellKnownName>{mark}</se:WellKnownName>\
         <se:Stroke><se:SvgParameter name=\"stroke\">{ink}</se:SvgParameter>\
         <se:SvgParameter name=\"stroke-width\">0.5</se:SvgParameter></se:Stroke></se:Mark><se:Size>{size}</se:Size>\
         </se:Graphic></se:GraphicFill></se:Fill></se:PolygonSymbolizer>\n"
    )
}
