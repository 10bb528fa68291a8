// usage: node check.mjs LOG…    Holds every message of the server's in a log of sessions against the protocol's types.
// A line of the log is: session, direction (<-- from the server, --> from the client), message.
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Ajv } from 'ajv';

const MOST_SHOWN = 20;
const schemas = JSON.parse(readFileSync(new URL('build/schemas.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false });
ajv.addSchema(schemas, 'lsp');
const compiled = new Map();

/** The validator of a method's params or result; undefined for what the protocol does not have. */
function validator(kind, method) {
  const type = schemas.definitions[kind].properties[method];
  if (type === undefined || type.const === 'NONE') {
    return undefined;
  }
  const path = `lsp#/definitions/${kind}/properties/${encodeURIComponent(method.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
  if (!compiled.has(path)) {
    compiled.set(path, ajv.compile({ $ref: path }));
  }
  return compiled.get(path);
}
const failure = ajv.compile({ $ref: 'lsp#/definitions/Failure' });

let checked = 0;
const wrong = [];
const seen = new Map();

function hold(value, validate, what) {
  checked++;
  seen.set(what, (seen.get(what) ?? 0) + 1);
  if (validate === undefined) {
    wrong.push(`${what}: the protocol has no such message`);
  } else if (!validate(value)) {
    const reasons = validate.errors.slice(0, 3).map((e) => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`);
    wrong.push(`${what}: ${reasons.join('; ')}\n    ${JSON.stringify(value).slice(0, 300)}`);
  }
}

for (const log of process.argv.slice(2)) {
  const asked = new Map(); // what the client asked, by session and id
  for await (const line of createInterface({ input: createReadStream(log), crlfDelay: Infinity })) {
    const [session, direction] = line.split(' ', 2);
    const message = JSON.parse(line.slice(session.length + direction.length + 2));
    const key = `${session} ${JSON.stringify(message.id)}`;
    if (direction === '-->') {
      if (message.method !== undefined && message.id !== undefined) {
        asked.set(key, message.method);
      }
    } else if (message.method !== undefined) {
      if (message.params !== undefined && message.params !== null) {
        hold(message.params, validator('AllParams', message.method), message.method);
      }
    } else if (message.error !== undefined) {
      hold(message.error, failure, 'error');
    } else if (asked.has(key)) {
      hold(message.result, validator('AllResults', asked.get(key)), `${asked.get(key)} result`);
    }
  }
}
for (const [what, count] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${String(count).padStart(6)}  ${what}`);
}
wrong.slice(0, MOST_SHOWN).forEach((w) => console.error(`WRONG ${w}`));
console.log(`${checked - wrong.length} valid, ${wrong.length} wrong`);
process.exitCode = wrong.length > 0 || checked === 0 ? 1 : 0;
