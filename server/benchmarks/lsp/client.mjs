// A language client made of a process and its pipes; knows nothing of any server.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export class Client {
    constructor(command) {
        this.spawned = performance.now();
        this.process = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
        this.ended = new Promise(resolve => this.process.on('exit', resolve));
        this.buffers = [];
        this.size = 0;
        this.waiting = new Map();
        this.listeners = [];
        this.id = 0;
        this.process.stdout.on('data', chunk => this.received(chunk));
    }

    received(chunk) {
        this.buffers.push(chunk);
        this.size += chunk.length;
        if (this.needed && this.size < this.needed) return;
        let all = Buffer.concat(this.buffers);
        for (;;) {
            const head = all.indexOf('\r\n\r\n');
            if (head < 0) break;
            const length = Number(/Content-Length: *(\d+)/i.exec(all.toString('latin1', 0, head))[1]);
            this.needed = head + 4 + length;
            if (all.length < this.needed) break;
            const body = all.subarray(head + 4, this.needed);
            const at = performance.now(); // before parsing: that is the client's cost
            all = all.subarray(this.needed);
            this.needed = 0;
            this.handle(JSON.parse(body.toString('utf8')), at, length);
        }
        this.buffers = [all];
        this.size = all.length;
    }

    handle(message, at, bytes) {
        if (message.method && message.id !== undefined) {
            this.send({ id: message.id, result: message.method === 'workspace/configuration' ? [null] : null });
        } else if (message.method) {
            this.listeners = this.listeners.filter(l => !l(message, at, bytes));
        } else if (this.waiting.has(message.id)) {
            this.waiting.get(message.id)({ message, at, bytes });
            this.waiting.delete(message.id);
        }
    }

    send(message) {
        const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }), 'utf8');
        this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
    }

    notify(method, params) {
        this.send({ method, params });
    }

    /** The answer, when it came and how long it was. */
    request(method, params) {
        const id = ++this.id;
        const answer = new Promise(resolve => this.waiting.set(id, resolve));
        this.send({ id, method, params });
        return answer;
    }

    /** The next notification with this method that `accept` likes. */
    heard(method, accept = () => true) {
        return new Promise(resolve => this.listeners.push((message, at, bytes) => {
            const wanted = message.method === method && accept(message.params);
            if (wanted) resolve({ message, at, bytes });
            return wanted;
        }));
    }

    /** Resident memory in MB (Linux), of the process and of what it started. */
    memory() {
        try {
            const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
            return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024);
        } catch {
            return NaN;
        }
    }

    /** Processor time used so far in milliseconds (Linux, whose clock ticks a hundred times a second). */
    cpu() {
        try {
            const fields = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
            return 10 * (Number(fields[11]) + Number(fields[12]));
        } catch {
            return NaN;
        }
    }

    async stop() {
        await this.request('shutdown');
        this.notify('exit');
        // Not every server ends on exit.
        const timer = setTimeout(() => this.process.kill('SIGKILL'), 3000);
        await this.ended;
        clearTimeout(timer);
    }
}
