// Prints the sizes of packages as a table and fails where one is above its budget: node budget.mjs NAME FILE INSTALLED-BYTES …

import { readFileSync, statSync } from 'node:fs';

const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));
const given = process.argv.slice(2);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const over = [];

console.log('| Package | MB | allowed | MB installed | allowed |\n|---|---:|---:|---:|---:|');
for (let at = 0; at < given.length; at += 3) {
  const [name, file, installed] = given.slice(at, at + 3);
  const allowed = budget[name];
  if (!allowed) throw new Error(`budget.json has no budget for ${name}`);
  const bytes = statSync(file).size;
  if (bytes > allowed.package * 1e6) over.push(`${name} has ${megabytes(bytes)} MB, ${allowed.package} are allowed`);
  if (Number(installed) > allowed.installed * 1e6) {
    over.push(`${name} takes up ${megabytes(installed)} MB, ${allowed.installed} are allowed`);
  }
  console.log(`| ${name} | ${megabytes(bytes)} | ${allowed.package} | ${megabytes(installed)} | ${allowed.installed} |`);
}
for (const line of over) console.error(`package: ${line}`);
process.exit(over.length > 0 ? 1 : 0);
