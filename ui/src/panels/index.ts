/** The panels: what stands beside the map. Props in, callbacks out; none of them talks to the engine. */

export { default as AreaDetails } from './AreaDetails.svelte';
export { default as AreaGrid } from './AreaGrid.svelte';
export { default as AreaTable } from './AreaTable.svelte';
export { default as MeasureDescription } from './MeasureInfo.svelte';
export { default as MeasureList } from './MeasureList.svelte';
export { default as SearchBox } from './SearchBox.svelte';
export { default as SelectionSummary } from './SelectionSummary.svelte';
export { default as StrategyTable } from './StrategyTable.svelte';
export { entryOf, type AreaEntry } from './entries';
export { compareNumbers, type GridColumn, type GridSort } from './grid';
export { areaRows, type AreaRow } from './rows';
export { type SelectedArea } from './selection';
export { strategyMeasures } from './strategies';
