/** Shows how a sync gets on: bars on a terminal, plain lines elsewhere. Reports go to another stream. */
import { Presets, SingleBar } from 'cli-progress';
import type { Log, Progress } from '../../src/intake/feed/log.ts';

/** What is needed of the stream. */
type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'write'> & NodeJS.WritableStream;

/** A log that writes to a stream. */
export function createTerminalLog(stream: Stream): Log {
  const say = (line: string) => {
    stream.write(`${line}\n`);
  };
  return { say, begin: (what, unit) => (stream.isTTY ? bar : lines)(stream, what, unit) };
}

function bar(stream: Stream, what: string, unit: Unit): Progress {
  const single = new SingleBar(
    {
      stream,
      format: `${what} {bar} {percentage}% {done}`,
      clearOnComplete: true,
      hideCursor: true,
      etaBuffer: 100,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show(done, total) {
      const payload = { done: sayAmount(done, total, unit) };
      if (!started) {
        single.start(total ?? 0, done, payload);
        started = true;
      }
      if (total !== undefined) single.setTotal(total);
      single.update(done, payload);
    },
    end() {
      if (started) single.stop();
    },
  };
}

/** Steps at which a line is written. */
const STEP = 0.25;
const STEP_BYTES = 10_000_000;

function lines(stream: Stream, what: string, unit: Unit): Progress {
  let next = 0;
  return {
    show(done, total) {
      if (done < next) return;
      stream.write(`${what}: ${sayAmount(done, total, unit)}\n`);
      const step = total === undefined ? STEP_BYTES : total * STEP;
      next = total !== undefined && done >= total ? Infinity : (Math.floor(done / step) + 1) * step;
    },
    end: () => undefined,
  };
}

type Unit = 'bytes' | 'questions';

/** "12.0 of 79.1 MB", "12 of 900". */
function sayAmount(done: number, total: number | undefined, unit: Unit): string {
  const say = (amount: number) =>
    unit === 'bytes' ? (amount / 1_000_000).toFixed(1) : String(amount);
  const of = total === undefined ? '' : ` of ${say(total)}`;
  return `${say(done)}${of}${unit === 'bytes' ? ' MB' : ''}`;
}
