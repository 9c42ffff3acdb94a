/**
 * The nine colours of two measures against each other, in the manner of Stevens (2015, "Bivariate Choropleth Maps: A How-to
 * Guide"): a blue ramp across and an orange one upwards, mixed where they cross. Blue and orange stay apart for people with
 * protanopia, deuteranopia and tritanopia; the tests hold that any two of the nine, and areas without a figure, differ by a
 * distance of 8 or more in CIELAB for each of them, as for the other palettes.
 */
const SQUARE: readonly string[] = [
  // The least of the measure upwards; across from least to most.
  '#fef1e4',
  '#97d0e7',
  '#18aee5',
  '#fab186',
  '#b0988c',
  '#407b8f',
  '#f3742d',
  '#ab5f37',
  '#5c473d',
];

/**
 * The same nine on dark ground, where what is bright stands out: mirrored at the diagonal between the blue and the orange
 * corner, so that blue still stands for across, orange for upwards, and the group of the most is the lightest.
 */
const SQUARE_DARK: readonly string[] = SQUARE.map((_, cell) => {
  const [up, across] = [Math.floor(cell / 3), cell % 3];
  return SQUARE[3 * (2 - across) + (2 - up)] ?? '';
});

/** The colours of the nine groups. */
export function squareOf(theme: 'light' | 'dark'): readonly string[] {
  return theme === 'dark' ? SQUARE_DARK : SQUARE;
}
