// Derives JSON schemas of all messages from the types of vscode-languageserver-protocol: build/schemas.json.
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const protocol = createRequire(import.meta.url)('vscode-languageserver-protocol');

/** Every method with the name of the namespace that declares it. */
function methods() {
  const found = new Map();
  for (const [namespace, exported] of Object.entries(protocol)) {
    const type = exported?.type;
    if (typeof type?.method === 'string' && !found.has(type.method)) {
      found.set(type.method, { namespace, answered: type.constructor.name.includes('Request') });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A type whose properties are the methods; what a method does not have is "NONE", for never would empty the whole. */
function source(all) {
  const property = ([method, { namespace }], of) => `  ${JSON.stringify(method)}: ${of}<typeof p.${namespace}.type>;`;
  return `import * as p from 'vscode-languageserver-protocol';
type Params<T> =
  T extends p.ProtocolRequestType<infer P, any, any, any, any> ? P
  : T extends p.ProtocolNotificationType<infer P, any> ? P
  : T extends p.RequestType<infer P, any, any> ? P
  : T extends p.NotificationType<infer P> ? P
  : 'NONE';
type Result<T> =
  T extends p.ProtocolRequestType<any, infer R, any, any, any> ? R
  : T extends p.ProtocolRequestType0<infer R, any, any, any> ? R
  : T extends p.RequestType<any, infer R, any> ? R
  : 'NONE';
export interface Messages { params: AllParams; results: AllResults; error: Failure; }
/** The library leaves open what progress may be about. */
export interface Progress {
  token: p.ProgressToken;
  value: p.WorkDoneProgressBegin | p.WorkDoneProgressReport | p.WorkDoneProgressEnd | p.WorkspaceDiagnosticReportPartialResult;
}
export interface Failure { code: p.integer; message: string; data?: p.LSPAny; }
export interface AllParams {
  '$/progress': Progress;
${all.filter(([m]) => m !== '$/progress').map((m) => property(m, 'Params')).join('\n')}
}
export interface AllResults {
${all.filter(([, m]) => m.answered).map((m) => property(m, 'Result')).join('\n')}
}
`;
}

mkdirSync('build', { recursive: true });
writeFileSync('build/messages.ts', source(methods()));
writeFileSync('build/tsconfig.json', JSON.stringify({
  compilerOptions: {
    strict: true, module: 'node16', moduleResolution: 'node16', target: 'es2022', skipLibCheck: true, noEmit: true, types: [],
  },
  files: ['messages.ts'],
}));
const schemas = createGenerator({
  path: 'build/messages.ts', tsconfig: 'build/tsconfig.json', type: 'Messages', skipTypeCheck: true, additionalProperties: false,
}).createSchema('Messages');
// TypeScript has no integers.
Object.assign(schemas.definitions.uinteger, { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 });
Object.assign(schemas.definitions.integer, { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 });
writeFileSync('build/schemas.json', JSON.stringify(schemas));
const count = (of) => Object.keys(schemas.definitions[of].properties).length;
console.log(`schemas: ${count('AllParams')} params, ${count('AllResults')} results`);
