import * as z from 'zod/mini';
import { type Facts, factsSchema } from '../../rules/index.ts';

/** How figures go from the popup to the workbench: by word of mouth between two open pages, stored nowhere. */
const CHANNEL = 'lupa-figures';
const MARK = /^#cifras-([0-9a-f-]{36})$/;
const PATIENCE_MILLISECONDS = 10_000;

const said = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('asked'), token: z.string() }),
  z.strictObject({ is: z.literal('told'), token: z.string(), facts: factsSchema }),
  z.strictObject({ is: z.literal('taken'), token: z.string() }),
]);
type Said = z.infer<typeof said>;

interface Line {
  say(what: Said): void;
  close(): void;
}

/** A channel between pages of this extension on which only words for this one hand-over are heard. */
function lineFor(token: string, hear: (what: Said, line: Line) => void): Line {
  const channel = new BroadcastChannel(CHANNEL);
  const line: Line = { say: (what) => channel.postMessage(what), close: () => channel.close() };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const understood = said.safeParse(data);
    if (understood.success && understood.data.token === token) hear(understood.data, line);
  };
  return line;
}

/** Opens a page through `open`, answers when it asks, and tells whether it took the figures. */
export async function handOver(figures: unknown, open: (hash: string) => Promise<unknown>): Promise<boolean> {
  const token = crypto.randomUUID();
  const facts = factsSchema.parse(figures);
  return new Promise<boolean>((resolve, reject) => {
    const line = lineFor(token, ({ is }) => {
      if (is === 'asked') line.say({ is: 'told', token, facts });
      if (is === 'taken') settle(true);
    });
    const timer = setTimeout(() => settle(false), PATIENCE_MILLISECONDS);
    const settle = (taken: boolean) => {
      clearTimeout(timer);
      line.close();
      resolve(taken);
    };
    open(`#cifras-${token}`).catch(reject);
  });
}

/** On the workbench: asks for the figures that its address announces, takes them once, and clears the address. */
export function receiveFigures(take: (facts: Facts) => void): void {
  const token = MARK.exec(location.hash)?.[1];
  if (token === undefined) return;
  history.replaceState(null, '', location.pathname);
  const line = lineFor(token, (what) => {
    if (what.is !== 'told') return;
    take(what.facts);
    line.say({ is: 'taken', token });
    line.close();
  });
  line.say({ is: 'asked', token });
}
