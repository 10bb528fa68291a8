// The manifest of the extension: the hand-written one, and the settings that come from the server's own list of rules, their
// pages and the schema of nigao.json. Nothing about a rule is written down a second time.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];
// Not settings of an editor: written by it, or a matter of the file alone.
const ONLY_IN_FILES = ['$schema', 'rules', 'ignores'];

/** The files of the manifest by name, as objects. */
export function manifest(here, root, jar) {
  const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
  const own = read(here, 'package.json');
  const schema = read(root, 'server/app/src/main/resources/nigao.schema.json');
  const pages = join(root, 'server/core/src/main/resources/org/nigao/rules');
  const { devDependencies, dependencies, scripts, private: _, ...kept } = own;
  kept.contributes.configuration.push(
    { id: 'nigao.style', title: '%settings.style%', order: 2, properties: styles(schema) },
    { id: 'nigao.rules', title: '%settings.rules%', order: 3, properties: rules(jar, pages) },
  );
  kept.contributes.jsonValidation = [{ fileMatch: 'nigao.json', url: './nigao.schema.json' }];
  return {
    'package.json': kept,
    'package.nls.json': read(here, 'package.nls.json'),
    'package.nls.zh-cn.json': read(here, 'package.nls.zh-cn.json'),
  };
}

function rules(jar, pages) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const list = JSON.parse(
    execFileSync(java, ['-Dstdout.encoding=UTF-8', '-Dsun.stdout.encoding=UTF-8', '-jar', jar, 'rules', '--format', 'json'], { encoding: 'utf8' }),
  );
  return Object.fromEntries(list.map(({ id, title, severity }, order) => [
    `nigao.rules.${id}`,
    {
      order,
      type: 'string',
      enum: LEVELS,
      enumDescriptions: LEVELS.map((level) => `%settings.level.${level}%`),
      enumItemLabels: LEVELS.map((level) => `%settings.label.${level}%`),
      default: severity,
      scope: 'resource',
      markdownDescription: `**${title}**　${why(join(pages, `${id}.md`))}`,
    },
  ]));
}

/** The first paragraph of a rule's page. */
function why(page) {
  return existsSync(page) ? readFileSync(page, 'utf8').split(/\n\s*\n/)[1].replaceAll('\n', '') : '';
}

/** Every key of nigao.json that an organisation may also set in its editors, one level deep. */
function styles(schema) {
  const settings = {};
  for (const [key, value] of Object.entries(schema.properties).filter(([k]) => !ONLY_IN_FILES.includes(k))) {
    if (value.type === 'object') {
      Object.entries(value.properties ?? {}).forEach(([name, part]) => (settings[`nigao.${key}.${name}`] = setting(part)));
    } else {
      settings[`nigao.${key}`] = setting(value);
    }
  }
  return settings;
}

function setting({ description, type, default: standard, ...rest }) {
  const shown = { markdownDescription: description, scope: 'resource', ...rest };
  if (standard !== undefined) {
    return { ...shown, type: type ?? typeof standard, default: standard };
  }
  // Without a default an editor would show an empty value as chosen.
  return type === 'array' ? { ...shown, type, default: [] } : { ...shown, type: [type ?? 'string', 'null'], default: null };
}
