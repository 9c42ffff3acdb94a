/**
 * What crosses between the engine and the interface. The types in `types/` are written by the engine's tests;
 * coordinates are metres in the British National Grid (EPSG:27700), and an area's position in its level's list is
 * its id everywhere.
 */

import type { AreaAt as AreaFound } from './types/AreaAt';
import type { Level } from './types/Level';
import type { State } from './types/State';

export type { Aggregation } from './types/Aggregation';
export type { AreaList } from './types/AreaList';
export type { AreaProfile } from './types/AreaProfile';
export type { BackgroundGrid } from './types/BackgroundGrid';
export type { BackgroundSettings } from './types/BackgroundSettings';
export type { Bilingual } from './types/Bilingual';
export type { BundleRead } from './types/BundleRead';
export type { CertaintyRequest } from './types/CertaintyRequest';
export type { CheckedDraft } from './types/CheckedDraft';
export type { CheckedFiles } from './types/CheckedFiles';
export type { CheckReport } from './types/CheckReport';
export type { Classification } from './types/Classification';
export type { ClassifyRequest } from './types/ClassifyRequest';
export type { Cluster } from './types/Cluster';
export type { Comparators } from './types/Comparators';
export type { Contents } from './types/Contents';
export type { Correction } from './types/Correction';
export type { Correlation } from './types/Correlation';
export type { CouncilInfo } from './types/CouncilInfo';
export type { Data } from './types/Data';
export type { Definition } from './types/Definition';
export type { Direction } from './types/Direction';
export type { Driver } from './types/Driver';
export type { Drivers } from './types/Drivers';
export type { DropNews } from './types/DropNews';
export type { Example } from './types/Example';
export type { ExportFormat } from './types/ExportFormat';
export type { ExportOptions } from './types/ExportOptions';
export type { ExportRequest } from './types/ExportRequest';
export type { ExportRun } from './types/ExportRun';
export type { ExportScope } from './types/ExportScope';
export type { ExportSettings } from './types/ExportSettings';
export type { FailedFile } from './types/FailedFile';
export type { Failure } from './types/Failure';
export type { Figure } from './types/Figure';
export type { FilesChosen } from './types/FilesChosen';
export type { Found } from './types/Found';
export type { GroupUnit } from './types/GroupUnit';
export type { HitKind } from './types/HitKind';
export type { HotspotClass } from './types/HotspotClass';
export type { HotspotRequest } from './types/HotspotRequest';
export type { Hotspots } from './types/Hotspots';
export type { ImportOptions } from './types/ImportOptions';
export type { ImportProgress } from './types/ImportProgress';
export type { IndexArea } from './types/IndexArea';
export type { IndexNotes } from './types/IndexNotes';
export type { IndexPart } from './types/IndexPart';
export type { IndexRequest } from './types/IndexRequest';
export type { IndexView } from './types/IndexView';
export type { Item } from './types/Item';
export type { ItemEntry } from './types/ItemEntry';
export type { ItemKind } from './types/ItemKind';
export type { JobOutcome } from './types/JobOutcome';
export type { JobProgress } from './types/JobProgress';
export type { Language } from './types/Language';
export type { Level } from './types/Level';
export type { LevelInfo } from './types/LevelInfo';
export type { Library } from './types/Library';
export type { LogoInfo } from './types/LogoInfo';
export type { Matrix } from './types/Matrix';
export type { MeasureInfo } from './types/MeasureInfo';
export type { MeasureReleaseInfo } from './types/MeasureReleaseInfo';
export type { Method } from './types/Method';
export type { Missing } from './types/Missing';
export type { Normalisation } from './types/Normalisation';
export type { NotesFile } from './types/NotesFile';
export type { OutlineEntry } from './types/OutlineEntry';
export type { OwnChoices } from './types/OwnChoices';
export type { OwnColumn } from './types/OwnColumn';
export type { OwnGuess } from './types/OwnGuess';
export type { OwnKey } from './types/OwnKey';
export type { OwnMeasure } from './types/OwnMeasure';
export type { OwnRows } from './types/OwnRows';
export type { PaletteInfo } from './types/PaletteInfo';
export type { PostcodeRequest } from './types/PostcodeRequest';
export type { PostcodeRow } from './types/PostcodeRow';
export type { PostcodeTable } from './types/PostcodeTable';
export type { Progress } from './types/Progress';
export type { Rank } from './types/Rank';
export type { Recipe } from './types/Recipe';
export type { RecipeDimension } from './types/RecipeDimension';
export type { RecipeInfo } from './types/RecipeInfo';
export type { RecipeMeasure } from './types/RecipeMeasure';
export type { ReleaseEntry } from './types/ReleaseEntry';
export type { ReleaseInfo } from './types/ReleaseInfo';
export type { ReportAreas } from './types/ReportAreas';
export type { ReportChoices } from './types/ReportChoices';
export type { ReportFormat } from './types/ReportFormat';
export type { ReportPreview } from './types/ReportPreview';
export type { ReportSettings } from './types/ReportSettings';
export type { ReportSubject } from './types/ReportSubject';
export type { Salvaged } from './types/Salvaged';
export type { SearchHit } from './types/SearchHit';
export type { SelectionSummary } from './types/SelectionSummary';
export type { Sentence } from './types/Sentence';
export type { SentenceValue } from './types/SentenceValue';
export type { SeriesPoint } from './types/SeriesPoint';
export type { Settings } from './types/Settings';
export type { Settlement } from './types/Settlement';
export type { SourceInfo } from './types/SourceInfo';
export type { SourceStatus } from './types/SourceStatus';
export type { SpeedBand } from './types/SpeedBand';
export type { Start } from './types/Start';
export type { State } from './types/State';
export type { Statistic } from './types/Statistic';
export type { StyleRequest } from './types/StyleRequest';
export type { Subject } from './types/Subject';
export type { Support } from './types/Support';
export type { Target } from './types/Target';
export type { TargetArea } from './types/TargetArea';
export type { TargetColumn } from './types/TargetColumn';
export type { TargetFigure } from './types/TargetFigure';
export type { TargetFormat } from './types/TargetFormat';
export type { TargetGroup } from './types/TargetGroup';
export type { TargetList } from './types/TargetList';
export type { TargetNearest } from './types/TargetNearest';
export type { TargetNumber } from './types/TargetNumber';
export type { TargetPeople } from './types/TargetPeople';
export type { TargetRequest } from './types/TargetRequest';
export type { TargetTopic } from './types/TargetTopic';
export type { TargetWhat } from './types/TargetWhat';
export type { Theme } from './types/Theme';
export type { TotalCheck } from './types/TotalCheck';
export type { Travel } from './types/Travel';
export type { Unit } from './types/Unit';
export type { Warning } from './types/Warning';
export type { WorkspaceState } from './types/WorkspaceState';
export type { Worse } from './types/Worse';

export type * from './reach-types';

/** The level chosen, or the one that suits the view. */
export type LevelMode = 'auto' | Level;

/** The areas at a point, one a level where there is one. */
export type AreaAt = Partial<Record<Level, AreaFound>>;

/** The values of a measure at a level, one entry a position; NaN where there is none. */
export type Values = {
  value: Float64Array;
  numerator: Float64Array;
  denominator: Float64Array;
  /** 0 published, 1 estimated, 2 unavailable, 3 suppressed; see {@link STATES}. */
  state: Uint8Array;
};

/** States in the order of their numbers in {@link Values.state}. */
export const STATES: readonly State[] = ['published', 'estimated', 'unavailable', 'suppressed'];
