//! The charts in words: what their bars say, for those who do not see them.

use super::{
    pictures,
    voice::{Voice, is_known},
};
use crate::reports::{
    charts::Comparison,
    document::Figure,
    facts::{FactFigure, Quantity},
};

impl Voice<'_> {
    /// Some measures of the area beside what it is compared with; none where there is nothing to compare.
    pub fn comparison_chart(&self, id: &'static str, ids: &[&str]) -> Option<Figure> {
        if self.facts.compared.is_empty() {
            return None;
        }
        let bar = |label: &str, measure: &str, quantity: &Quantity, strong: bool| Comparison {
            label: label.to_owned(),
            value: is_known(quantity).then_some(quantity.value).flatten(),
            text: self.quantity(measure, quantity),
            strong,
        };
        let mut groups = Vec::new();
        let mut told = Vec::new();
        for figure in ids.iter().filter_map(|id| self.known(id)) {
            let measure = figure.measure.as_str();
            let mut bars = vec![bar(self.name(), measure, &figure.own, true)];
            bars.extend(
                self.beside(figure)
                    .map(|(to, quantity)| bar(self.of(&to.name), measure, quantity, false)),
            );
            told.push(self.told(figure));
            groups.push((self.label(measure), bars));
        }
        if groups.is_empty() {
            return None;
        }
        let alt = self.say("report-chart-comparison-alt", &[("list", told.join(". ").into())]);
        Some(pictures::comparison(id, &groups, alt, self.text("report-chart-comparison")))
    }

    /// "Measure: own 1%, Wales 2%".
    fn told(&self, figure: &FactFigure) -> String {
        let measure = figure.measure.as_str();
        let mut values = vec![self.name_value(self.name(), &self.quantity(measure, &figure.own))];
        values.extend(self.beside(figure).filter(|(_, quantity)| is_known(quantity)).map(
            |(to, quantity)| self.name_value(self.of(&to.name), &self.quantity(measure, quantity)),
        ));
        let values =
            [("measure", self.label(measure).into()), ("values", values.join(", ").into())];
        self.say("report-chart-measure", &values)
    }

    pub fn name_value(&self, name: &str, value: &str) -> String {
        self.say("report-name-value", &[("name", name.into()), ("value", value.into())])
    }
}
