import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { systemPython } from './provide-clients.js';

/** What a call raised in Python: the class, the HTTP status where it has one, and the text that a user reads. */
export class PythonError extends Error {
  override readonly name = 'PythonError';

  constructor(
    readonly type: string,
    readonly code: number | undefined,
    text: string,
  ) {
    super(text);
  }
}

/** What a command of `openstack` ended with. */
export interface CommandEnd {
  readonly status: number;
  readonly out: string;
  readonly errors: string;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly type: string; readonly code: number | null; readonly text: string };
}

const program = fileURLToPath(new URL('serve-official-clients.py', import.meta.url));

/** OpenStack's own Python clients in a process of theirs. While they wait, this program's event loop is free to answer them. */
export class OfficialClients {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, { resolve: (result: any) => void; reject: (error: Error) => void }>();
  readonly #errors: string[] = [];
  #asked = 0;
  #ended: Error | undefined;

  /** @param home an empty directory: the clients look there for a configuration */
  constructor(home: string) {
    // no proxy, no OS_* and no clouds.yaml of the machine's
    const env = { HOME: home, PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' };
    this.#process = spawn(systemPython, ['-W', 'ignore', program], { cwd: home, env });
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#take(JSON.parse(line)));
    this.#process.stderr.on('data', (chunk: Buffer) => this.#errors.push(chunk.toString()));
    // why it is gone, the process itself tells
    this.#process.stdin.on('error', () => undefined);
    this.#process.on('error', (error) => this.#fail(error));
    this.#process.on('close', (code) => this.#fail(new Error(`Python ended with ${code}.\n${this.#errors.join('')}`)));
  }

  /** Opens a session of keystoneauth1 by one of its plugins: `password`, `v3applicationcredential`, `token`, … */
  open(name: string, plugin: string, options: object): Promise<void> {
    return this.#ask({ do: 'open', name, plugin, options });
  }

  /** Opens a client of one URL and one token. */
  openEndpoint(name: string, url: string, token: string): Promise<void> {
    return this.#ask({ do: 'open_endpoint', name, url, token });
  }

  /** @throws PythonError what the call raised */
  call(session: string, path: string, args: readonly unknown[], kwargs: object): Promise<any> {
    return this.#ask({ do: 'call', session, path, args, kwargs });
  }

  /** Runs a command of `openstack` with these variables of the environment. */
  shell(argv: readonly string[], environment: Readonly<Record<string, string>>): Promise<CommandEnd> {
    return this.#ask({ do: 'shell', argv, environment });
  }

  /** Writes a package as Python's own zipfile does. */
  zip(path: string, files: Readonly<Record<string, string>>): Promise<void> {
    return this.#ask({ do: 'zip', path, files });
  }

  async close(): Promise<void> {
    this.#process.stdin.end();
    if (!this.#ended) await new Promise((resolve) => this.#process.once('close', resolve));
  }

  #ask(request: object): Promise<any> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#process.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
    });
  }

  #take({ id, result, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new PythonError(error.type, error.code ?? undefined, error.text));
    else waiting?.resolve(result);
  }

  #fail(error: Error): void {
    this.#ended = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
