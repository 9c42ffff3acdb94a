/** The engine's commands, typed: imports, the workspace, updates, lists of postcodes. */

import { Channel } from '@tauri-apps/api/core';
import { call } from './call';
import type {
  BundleRead,
  CheckedFiles,
  Data,
  DropNews,
  FilesChosen,
  ImportOptions,
  ImportProgress,
  Item,
  ItemKind,
  JobOutcome,
  Language,
  PostcodeRequest,
  PostcodeTable,
  Progress,
  ReleaseEntry,
  Salvaged,
  Sentence,
  SourceStatus,
  WorkspaceState,
} from './types';

/** Everything that an import or another workspace changes of what was told at the start. */
export function data(): Promise<Data> {
  return call('data');
}

/** Follows files that are dragged over the window and dropped on it. */
export function watchDrops(onnews: (news: DropNews) => void): Promise<null> {
  return call('watch_drops', { news: new Channel<DropNews>(onnews) });
}

/** Lets the user choose files; nothing if the user puts the dialog away. */
export function chooseFiles(language: Language): Promise<FilesChosen | null> {
  return call('choose_files', { language });
}

/** Reads files and tells what was found. Nothing is stored. */
export function checkFiles(
  files: number,
  options: ImportOptions,
  job: number,
  onprogress: (progress: ImportProgress) => void,
): Promise<CheckedFiles> {
  const progress = new Channel<ImportProgress>(onprogress);
  return call('check_files', { files, options, job, progress });
}

/** Stores what was read from files, all of it at once. */
export function acceptFiles(files: number): Promise<number[]> {
  return call('accept_files', { files });
}

export function forgetFiles(files: number): Promise<null> {
  return call('forget_files', { files });
}

export function workspace(): Promise<WorkspaceState> {
  return call('workspace_state');
}

export function releases(): Promise<ReleaseEntry[]> {
  return call('releases');
}

export function useRelease(number: number, inUse: boolean): Promise<null> {
  return call('use_release', { number, inUse });
}

export function removeRelease(number: number): Promise<null> {
  return call('remove_release', { number });
}

/** Deletes a release from the file, its history and its backups. It cannot be undone. */
export function deleteRelease(number: number): Promise<null> {
  return call('delete_release', { number });
}

/** Takes the last change back; what it was, or nothing where there is none. */
export function undo(): Promise<Sentence | null> {
  return call('undo');
}

export function redo(): Promise<Sentence | null> {
  return call('redo');
}

/** Looks through every page of the file; what is wrong, nothing where it is sound. */
export function checkWorkspace(): Promise<Sentence[]> {
  return call('check_workspace');
}

/** Each asks the user for a file; false if the user puts the dialog away. */
export function newWorkspace(language: Language): Promise<boolean> {
  return call('new_workspace', { language });
}

export function openWorkspace(language: Language): Promise<boolean> {
  return call('open_workspace', { language });
}

/** Goes back to the workspace in the user's own data folder. */
export function usualWorkspace(): Promise<null> {
  return call('usual_workspace');
}

/** Writes a copy; where to, or nothing if the user puts the dialog away. */
export function saveWorkspaceCopy(language: Language): Promise<string | null> {
  return call('save_workspace_copy', { language });
}

/** Takes what can be read of a damaged workspace into a new file and opens that. */
export function salvageWorkspace(language: Language): Promise<Salvaged | null> {
  return call('salvage_workspace', { language });
}

/** Writes what can be handed on without data; where to, or nothing if the user puts the dialog away. */
export function writeBundle(language: Language): Promise<string | null> {
  return call('write_bundle', { language });
}

export function readBundle(language: Language): Promise<BundleRead | null> {
  return call('read_bundle', { language });
}

export function items(kind: ItemKind): Promise<Item[]> {
  return call('items', { kind });
}

/** Keeps something under a name; under a new number if `id` is null. */
export function saveItem(
  kind: ItemKind,
  id: number | null,
  name: string,
  body: unknown,
): Promise<number> {
  return call('save_item', { kind, id, name, body });
}

export function deleteItem(id: number): Promise<null> {
  return call('delete_item', { id });
}

/** The publishers' sources, which release is in use and which is the newest known. Nothing is connected to. */
export function updateSources(): Promise<SourceStatus[]> {
  return call('update_sources');
}

/** Fetches the newest release; its files can be checked like any others. */
export function fetchSource(
  source: string,
  proxy: string,
  job: number,
  onprogress: (progress: Progress) => void,
): Promise<FilesChosen> {
  const progress = new Channel<Progress>(onprogress);
  return call('fetch_source', { source, proxy, job, progress });
}

/** Opens the publisher's page in the user's own browser. */
export function openPublisher(source: string): Promise<null> {
  return call('open_publisher', { source });
}

/** The areas of postcodes, with measures beside them. Nothing of it is kept. */
export function postcodeTable(request: PostcodeRequest): Promise<PostcodeTable> {
  return call('postcode_table', { request });
}

/** The table as text to be copied. */
export function postcodeText(request: PostcodeRequest, language: Language): Promise<string> {
  return call('postcode_text', { request, language });
}

/** Asks the user for a file and writes the table as CSV; nothing if the user puts the dialog away. */
export function exportPostcodes(
  request: PostcodeRequest,
  language: Language,
  job: number,
): Promise<JobOutcome | null> {
  return call('export_postcodes', { request, language, job });
}
