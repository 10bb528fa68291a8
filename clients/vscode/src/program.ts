import { spawn } from 'node:child_process';
import { promises as fs } from 'node:fs';
import * as path from 'node:path';
import type { Java } from './java';

// As in the script `nigao` at the root of the repository.
const COMMON = [
  '-XX:+UseSerialGC', '-XX:-UsePerfData', '-Xshare:auto',
  '-XX:+IgnoreUnrecognizedVMOptions', '-XX:+UnlockDiagnosticVMOptions', '-XX:ArchiveRelocationMode=0',
  '-Dfile.encoding=UTF-8', '-Dsun.stdout.encoding=UTF-8', '-Dsun.stderr.encoding=UTF-8',
  '-Dstdout.encoding=UTF-8', '-Dstderr.encoding=UTF-8',
  // What the JVM has to say must not go to standard output; that an archive does not fit need not be said at all.
  '-Xlog:disable', '-Xlog:all=error:stderr', '-Xlog:cds=off:stderr', '-XX:+DisplayVMOutputToStderr',
];
const ALL_DAY = [
  '-Xms512m', '-Xmn192m', '-XX:SurvivorRatio=4', '-XX:MaxTenuringThreshold=1', '-Xmx1g',
  '-XX:TieredStopAtLevel=1',
];
const ONCE = ['-Xms96m', '-Xmn28m', '-XX:MaxTenuringThreshold=1', '-Xmx1g', '-XX:TieredStopAtLevel=1'];

const HUGE_PAGES = '/sys/kernel/mm/transparent_hugepage/enabled';

/** Large pages where the system gives them to who asks; elsewhere the JVM would complain. */
async function largePages(): Promise<string[]> {
  const modes = await fs.readFile(HUGE_PAGES, 'utf8').catch(() => '');
  return /\[(always|madvise)\]/.test(modes) ? ['-XX:+UseTransparentHugePages'] : [];
}

/** The jar that the extension carries, and how a Java runs it. */
export class Program {
  private readonly jar: string;
  private readonly training: string;

  constructor(
    private readonly java: Java,
    extension: string,
    private readonly storage: string,
  ) {
    this.jar = path.join(extension, 'server', 'nigao.jar');
    this.training = path.join(extension, 'server', 'training.jsonl');
  }

  get command(): string {
    return this.java.command;
  }

  /** The arguments that start the language server. */
  async server(): Promise<string[]> {
    return [...COMMON, ...(await largePages()), ...ALL_DAY, ...(await this.fromArchive()), '-jar', this.jar, 'lsp'];
  }

  /** With no locale set, as for an editor started from a desktop, Java reads Chinese file names as question marks. */
  environment(): NodeJS.ProcessEnv {
    const env = { ...process.env };
    const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'C';
    return process.platform === 'linux' && /^(C|POSIX)$/.test(locale) ? { ...env, LC_ALL: 'C.UTF-8' } : env;
  }

  /** Runs a command of the program to its end; its standard output, or an error with what it says on standard error. */
  async run(args: string[], signal: AbortSignal): Promise<string> {
    const options = [...COMMON, ...(await largePages()), ...ONCE, ...(await this.fromArchive()), '-jar', this.jar, ...args];
    return new Promise((resolve, reject) => {
      const child = spawn(this.command, options, { env: this.environment(), signal, windowsHide: true });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (data: Buffer) => out.push(data));
      child.stderr.on('data', (data: Buffer) => err.push(data));
      child.stdin.on('error', () => {}).end();
      child.on('error', reject);
      child.on('close', (code) =>
        code === 0
          ? resolve(Buffer.concat(out).toString('utf8'))
          : reject(new Error(Buffer.concat(err).toString('utf8').trim() || `nigao: ${code}`)),
      );
    });
  }

  /**
   * Makes the class-data archive if there is none, which halves the time of the starts to come. It belongs to one Java and
   * one jar; the JVM itself checks that, and goes without where it does not fit.
   */
  async makeArchive(): Promise<void> {
    const archive = await this.archive();
    if (await exists(archive)) {
      return;
    }
    await fs.mkdir(this.storage, { recursive: true });
    for (const old of await fs.readdir(this.storage)) {
      if (old.endsWith('.jsa')) {
        await fs.rm(path.join(this.storage, old), { force: true });
      }
    }
    // Made under another name: a second window may be about to read it.
    const unfinished = `${archive}.${process.pid}`;
    const input = await fs.readFile(this.training, 'utf8');
    const options = [...COMMON, '-Xmx1g', `-XX:ArchiveClassesAtExit=${unfinished}`, '-jar', this.jar, 'lsp'];
    const child = spawn(this.command, options, { env: this.environment(), stdio: ['pipe', 'pipe', 'ignore'], timeout: 60_000 });
    child.stdout.resume();
    child.stdin.on('error', () => {}).end(frames(input));
    await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
    if (await exists(unfinished)) {
      await fs.rename(unfinished, archive);
    }
  }

  private async archive(): Promise<string> {
    const { mtimeMs, size } = await fs.stat(this.jar);
    const runtime = this.java.runtime.replace(/[^\w.+-]/g, '_');
    return path.join(this.storage, `nigao-${runtime}-${size}-${Math.round(mtimeMs)}.jsa`);
  }

  private async fromArchive(): Promise<string[]> {
    const archive = await this.archive();
    return (await exists(archive)) ? [`-XX:SharedArchiveFile=${archive}`] : [];
  }
}

/** Lines of JSON as messages of the protocol. */
function frames(lines: string): string {
  return lines
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => `Content-Length: ${Buffer.byteLength(line)}\r\n\r\n${line}`)
    .join('');
}

function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
