import { execFile } from 'node:child_process';
import { promises as fs } from 'node:fs';
import * as path from 'node:path';

/** A Java that will do. */
export interface Java {
  /** The command. */
  readonly command: string;
  /** The full version of the runtime: class-data archives belong to one. */
  readonly runtime: string;
}

/** Where to look. */
export interface Places {
  /** The user's setting; looked at alone when it is not empty. */
  readonly setting: string;
  /** The runtime that may come with the extension. */
  readonly bundled: string;
  readonly env: NodeJS.ProcessEnv;
}

const OLDEST = 17;
const COMMAND = process.platform === 'win32' ? 'java.exe' : 'java';

/** The first Java of 17 or newer: setting, bundled, JAVA_HOME, PATH. */
export async function findJava({ setting, bundled, env }: Places): Promise<Java | undefined> {
  if (setting.trim()) {
    return (await inHome(setting.trim())) ?? (await asCommand(setting.trim()));
  }
  for (const home of [bundled, env['JAVA_HOME']]) {
    const java = home && (await inHome(home));
    if (java) {
      return java;
    }
  }
  for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter)) {
    const java = folder && (await asCommand(path.join(folder, COMMAND)));
    if (java) {
      return java;
    }
  }
  return undefined;
}

async function inHome(home: string): Promise<Java | undefined> {
  // A JDK on macOS is a bundle; its home is inside.
  for (const folder of [home, path.join(home, 'Contents', 'Home')]) {
    const java = await asCommand(path.join(folder, 'bin', COMMAND));
    if (java) {
      return java;
    }
  }
  return undefined;
}

async function asCommand(command: string): Promise<Java | undefined> {
  let real;
  try {
    real = await fs.realpath(command);
    if (!(await fs.stat(real)).isFile()) {
      return undefined;
    }
  } catch {
    return undefined;
  }
  // Read from the file `release` where there is one: asking the JVM takes as long as a start.
  const runtime = (await fromRelease(path.dirname(path.dirname(real)))) ?? (await ask(command));
  return runtime && major(runtime) >= OLDEST ? { command, runtime } : undefined;
}

async function fromRelease(home: string): Promise<string | undefined> {
  try {
    const text = await fs.readFile(path.join(home, 'release'), 'utf8');
    const value = (key: string) => new RegExp(`^${key}="?([^"\\r\\n]+)`, 'm').exec(text)?.[1];
    return value('JAVA_RUNTIME_VERSION') ?? value('JAVA_VERSION');
  } catch {
    return undefined;
  }
}

function ask(command: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    // "-version" speaks on standard error, and does on every Java there is.
    execFile(command, ['-version'], { timeout: 10_000 }, (error, _out, err) =>
      resolve(error ? undefined : (/\(build ([^,)]+)/.exec(err)?.[1] ?? / version "([^"]+)"/.exec(err)?.[1])),
    );
  });
}

/** 17.0.15+6 → 17; 1.8.0 → 1. */
function major(version: string): number {
  return Number.parseInt(version, 10) || 0;
}
