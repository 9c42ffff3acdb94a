// Files as Ofcom publishes them, made for tests: fixed coverage of output areas, in a zip.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

export const cyswllt = join(
  dirname(process.env.CYSWLLT_DESKTOP ?? `${process.env.HOME}/.cache/cyswllt/target/release/x`),
  'cyswllt',
);

/** A zip with one file in it. */
export function zipped(name, text) {
  const bytes = Buffer.from(text);
  const packed = deflateRawSync(bytes);
  const title = Buffer.from(name);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt16LE(0x5821, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, title, packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    facts,
    Buffer.alloc(14),
    title,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const COLUMNS = [
  'output_area',
  'All Premises',
  'All Matched Premises',
  'Number of premises with SFBB availability',
  'Number of premises with UFBB (100Mbit/s) availability',
  'Number of premises with UFBB availability',
  'Number of premises with Gigabit availability',
  'Number of premises unable to receive 10Mbit/s',
  'Number of premises unable to receive 30Mbit/s',
  'Number of premises below the USO',
];

let codes;

/** The codes of the Welsh output areas. */
function outputAreas() {
  codes ??= execFileSync(cyswllt, ['areas', '--level', 'oa', '--format', 'csv'], { maxBuffer: 1 << 26 })
    .toString()
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',')[0]);
  return codes;
}

/** Rows of every Welsh output area and `elsewhere` ones of England; `more` gigabit premises in each of a hundred. */
export function coverage({ elsewhere = 5_000, more = 0, extra = [] } = {}) {
  const rows = outputAreas().map((code, at) => {
    const all = 120 + (at % 60);
    const gigabit = Math.min(all, Math.round((all * ((at * 37) % 101)) / 100) + more);
    const slow = Math.round((all - gigabit) / 12);
    return [code, all, all - 1, all - slow - 1, gigabit, gigabit, gigabit, slow, slow + 1, slow].join(',');
  });
  const england = Array.from({ length: elsewhere }, (_, at) => `E${String(1 + at).padStart(8, '0')},100,100,90,80,80,80,1,2,1`);
  return `\ufeff${[COLUMNS.join(','), ...rows, ...england, ...extra].join('\r\n')}\r\n`;
}

/** Writes a zip of a release as Ofcom names it. */
export function writeRelease(folder, vintage, options) {
  const name = `${vintage}_fixed_oa_coverage_r01`;
  const path = join(folder, `${name}.zip`);
  writeFileSync(path, zipped(`${name}.csv`, coverage(options)));
  return path;
}

/** The first Welsh output area. */
export function firstOutputArea() {
  return outputAreas()[0];
}
