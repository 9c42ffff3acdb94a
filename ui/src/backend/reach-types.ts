import type {
  Bilingual,
  GroupUnit,
  Language,
  Level,
  Sentence,
  State,
  Subject,
  Support,
  TargetFormat,
  TargetRequest,
  Travel,
} from './types';

export type Candidates =
  | { kind: 'list'; sites: Array<Support> }
  | { kind: 'settlements' }
  | { kind: 'postcodes'; apart_metres: number };

export type SitingObjective = 'reach' | 'distance' | 'worst' | 'fewest';

export type SitingFloor = { kind: 'sites'; least: number } | { kind: 'share'; least: number };

export type SitingRequest = {
  people: Subject;
  groups: Array<Subject>;
  objective: SitingObjective;
  within_metres: number;
  choose: number | null;
  supports: Array<Support>;
  candidates: Candidates;
  must: Array<string>;
  must_not: Array<string>;
  budget: number | null;
  floor: SitingFloor | null;
  within: string | null;
  travel: Travel;
  seconds: number;
};

export type SitingStatus = 'optimal' | 'time-limit' | 'cancelled';

export type SitingProgress = {
  seconds: number;
  objective: number | null;
  bound: number | null;
  gap: number | null;
  chosen: Array<Support> | null;
};

export type SitedSite = {
  site: Support;
  authority: Bilingual | null;
  newly: Array<number>;
  mean_metres: number | null;
};

export type SitedGroup = {
  id: string;
  label: Bilingual;
  total: number;
  before: number;
  after: number;
  mean_before: number | null;
  mean_after: number | null;
};

export type SitedArea = {
  code: string;
  position: number;
  name: Bilingual;
  newly: Array<number>;
  left: Array<number>;
};

export type NextSite = { site: Support; objective: number; gain: number };

export type CurvePoint = {
  choose: number;
  objective: number;
  bound: number;
  status: SitingStatus;
};

export type SitingResult = {
  asked: SitingObjective;
  objective: number;
  bound: number;
  gap: number;
  status: SitingStatus;
  within_metres: number;
  candidates: number;
  chosen: Array<SitedSite>;
  groups: Array<SitedGroup>;
  areas: Array<SitedArea>;
  next: NextSite | null;
  notes: Array<Sentence>;
};

export type TargetAuthority = { code: string; name: Bilingual };

export type TargetRun = {
  request: TargetRequest;
  formats: Array<TargetFormat>;
  languages: Array<Language>;
  name: string;
};

export type SupportsRead = { name: string; supports: Array<Support>; notes: Array<Sentence> };

export type ReachRequest = {
  groups: Array<Subject>;
  supports: Array<Support>;
  travel: Travel;
  within_metres: number;
  at_least: number;
  level: Level;
  within: string | null;
  selection: Array<string>;
  only_wheelchair: boolean;
  kinds: Array<string>;
  languages: Array<string>;
  capacity: number | null;
};

export type ReachGroup = { id: string; label: Bilingual; unit: GroupUnit };

export type ReachFigures = {
  total: number | null;
  reached: number | null;
  reached_at_least: number | null;
  missed: number | null;
  share: number | null;
  mean_metres: number | null;
  median_metres: number | null;
  far_metres: number | null;
  capacity_per_1000: number | null;
  state: State;
  left_out: number;
};

export type ReachPart = { figures: Array<ReachFigures>; curves: Array<Array<number>> };

export type AreaReach = {
  code: string;
  name: Bilingual;
  position: number;
  figures: Array<ReachFigures>;
};

export type PointReach = {
  id: string;
  place: number;
  name: Bilingual;
  authority: string | null;
  easting: number;
  northing: number;
  capacity: number | null;
  reached: Array<number>;
  only: Array<number>;
  nearest: Array<number>;
};

export type Reach = {
  travel: Travel;
  within_metres: number;
  at_least: number;
  groups: Array<ReachGroup>;
  metres: Array<number>;
  whole: ReachPart;
  selection: ReachPart | null;
  level: Level;
  areas: Array<AreaReach>;
  authorities: Array<AreaReach>;
  points: Array<PointReach>;
  gaps: Array<Array<number>>;
  zones: Array<[number, number]>;
  notes: Array<Sentence>;
};

export type RoadsReport = {
  file: string;
  source: 'openroads' | 'openstreetmap';
  roads: number;
  nodes: number;
  walking_kilometres: number;
  driving_kilometres: number;
  one_way: number;
  left_out: number;
  notes: Array<Sentence>;
};

export type RoadsEntry = { imported: string; report: RoadsReport; bytes: number };

export type Below = '30' | '10' | 'uso';

export type RankBy = { kind: 'premises' } | { kind: 'share' } | { kind: 'group'; measure: string };

export type InterventionsRequest = {
  below: Below;
  level: Level | null;
  within: string | null;
  cost_per_premises: number;
  budget: number | null;
  rank_by: RankBy;
  groups: Array<string>;
};

export type GroupColumn = {
  measure: string;
  label: Bilingual;
  unit: GroupUnit;
  vintage: string;
  known: boolean;
};

export type GroupFigure = {
  number: number | null;
  of: number | null;
  percent: number | null;
  state: State;
};

export type Intervention = {
  code: string;
  name: Bilingual;
  authority: string | null;
  position: number;
  rank: number;
  premises: number;
  of: number;
  percent: number;
  state: State;
  cost: number;
  premises_so_far: number;
  cost_so_far: number;
  connected: number | null;
  groups: Array<GroupFigure>;
};

export type Unranked = { code: string; name: Bilingual; state: State };

export type InterventionsTotals = {
  areas: number;
  premises: number;
  cost: number;
  whole_areas: number;
  connected: number;
  spent: number;
  without: number;
};

export type Interventions = {
  below: Below;
  measure: string;
  label: Bilingual;
  vintage: string;
  source: Bilingual;
  level: Level;
  within: string | null;
  cost_per_premises: number;
  budget: number | null;
  rank_by: RankBy;
  groups: Array<GroupColumn>;
  rows: Array<Intervention>;
  unranked: Array<Unranked>;
  totals: InterventionsTotals;
  notes: Array<Sentence>;
};
