/** Land without colours of classes, for what is drawn over it. */

import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import { OUTSIDE } from './classes';
import type { Painting } from './painting';
import type { MapColours } from './styles';

/** Land in the light and in the dark theme, and the borders of its areas. */
const LAND = { light: '#fdfdfb', dark: '#2b353c' };
const BORDER = { light: 'rgba(60, 78, 92, 0.28)', dark: 'rgba(220, 230, 236, 0.2)' };

type AreaStyle = (
  feature: { getId(): number | string | undefined },
  resolution: number,
) => Style | undefined;

/** Whether two paintings have the same areas outside of what is looked into: then their land looks the same. */
export function sameLand(one: Painting, other: Painting): boolean {
  return (
    one.level === other.level &&
    one.codes.length === other.codes.length &&
    one.codes.every((code, area) => (code === OUTSIDE) === (other.codes[area] === OUTSIDE))
  );
}

/** The style of land: one colour, thin borders nearer than `from` metres a pixel. */
export function landStyle({ codes }: Painting, theme: MapColours, from: number): AreaStyle {
  const tone = theme.dark ? 'dark' : 'light';
  const stroke = new Stroke({ color: BORDER[tone], width: 0.6 });
  const looks = (colour: string) => {
    const fill = new Fill({ color: colour });
    return { far: new Style({ fill }), near: new Style({ fill, stroke }) };
  };
  const inside = looks(LAND[tone]);
  const outside = looks(theme.outside);
  return (feature, resolution) => {
    const code = codes[feature.getId() as number];
    if (code === undefined) return undefined;
    return (code === OUTSIDE ? outside : inside)[resolution < from ? 'near' : 'far'];
  };
}
