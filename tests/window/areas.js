// The map of the window with 10,018 areas that are not in the pack: tiles cut by the engine, a page made of the window's own
// modules, shown in the window's own web view.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '..', '..');
const sources = process.env.CYSWLLT_SOURCES ?? join(repository, '..', 'shared', 'data');
const shapes = join(sources, 'boundaries', 'oa11-bench');

/** The page in one file, by the bundler of the interface. */
async function script() {
  const from = createRequire(join(repository, 'ui', 'package.json'));
  const { build } = await import(pathToFileURL(from.resolve('vite')).href);
  const made = await build({
    configFile: false, logLevel: 'error', root: join(repository, 'ui'),
    build: { write: false, target: 'es2022', lib: { entry: join(here, 'areas-page.ts'), formats: ['es'], fileName: 'page' } },
  });
  return [made].flat()[0].output[0].code;
}

/**
 * Cuts the tiles into a folder. These shapes are quantised so coarsely that the outlines of a few areas cross themselves: those
 * that the engine refuses are left out, one after the other.
 */
function cutTiles(program, folder) {
  const files = readdirSync(shapes).map((name) => [name, JSON.parse(readFileSync(join(shapes, name), 'utf8'))]);
  const kept = join(folder, 'shapes');
  mkdirSync(kept);
  const write = ([name, topology]) => writeFileSync(join(kept, name), JSON.stringify(topology));
  files.forEach(write);
  for (;;) {
    const { status, stdout, stderr } = spawnSync(program, [kept, folder]);
    if (status === 0) return JSON.parse(stdout.toString());
    const code = /code: "(W\d+)"/.exec(stderr.toString().trim().split('\n').at(-1))?.[1];
    const file = files.find(([, { objects }]) => Object.values(objects).some(({ geometries }) => geometries.some(({ id }) => id === code)));
    if (!file) throw new Error(`no tiles of output areas: ${stderr}`);
    for (const collection of Object.values(file[1].objects)) {
      collection.geometries = collection.geometries.filter(({ id }) => id !== code);
    }
    write(file);
  }
}

/** Serves the page and its tiles; null where the shapes of the output areas are not there. */
export async function serveAreas(binaries) {
  if (!existsSync(shapes)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'cyswllt-areas-'));
  const { areas, tiles } = cutTiles(join(binaries, 'examples', 'output_areas'), folder);
  const cyswllt = (...words) => JSON.parse(execFileSync(join(binaries, 'cyswllt'), words, { maxBuffer: 1 << 26 }).toString());
  const [code, places] = [await script(), placesOf(cyswllt)];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const tile = /^\/tiles\/lsoa\/(\d+\/\d+\/\d+)$/.exec(pathname);
    const file = tile && join(folder, `${tile[1]}.mvt`);
    const send = (kind, body) => response.writeHead(200, { 'content-type': kind }).end(body);
    if (pathname === '/page.js') send('text/javascript', code);
    else if (pathname === '/places.json') send('application/json', places);
    else if (file) send('application/vnd.mapbox-vector-tile', existsSync(file) ? readFileSync(file) : '');
    else if (pathname.startsWith('/tiles/')) send('application/vnd.mapbox-vector-tile', '');
    else send('text/html', '<!doctype html><meta charset="utf-8"><title>Areas</title><body style="margin:0;background:#dfe7ec"><script type="module" src="/page.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = (width, height) => `http://127.0.0.1:${server.address().port}/?areas=${areas}&width=${width}&height=${height}`;
  const stop = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { areas, tiles, address, stop };
}

/** Labels and points as the window has them: the towns are areas' label points here, which is as much to draw. */
function placesOf(cyswllt) {
  const wards = cyswllt('areas', '--level', 'ward', '--format', 'geojson', '--crs', '27700').features;
  const at = ({ geometry }) => {
    const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0][0];
    const mean = (axis) => ring.reduce((sum, corner) => sum + corner[axis], 0) / ring.length;
    return [mean(0), mean(1)];
  };
  const settlements = wards.map((ward, rank) => {
    const [easting, northing] = at(ward);
    const name = ward.properties.name ?? ward.properties.code;
    const kind = rank % 6 === 0 ? 'town' : 'village';
    return { name: { en: name, cy: name }, kind, easting, northing, rank, residents: 40_000 - 50 * rank };
  });
  const points = wards.filter((_, index) => index % 3 === 0).map(at);
  return JSON.stringify({ settlements, points });
}
