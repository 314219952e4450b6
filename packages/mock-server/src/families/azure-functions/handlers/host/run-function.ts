import type { Incoming } from '../../../../family.js';
import { enterAdmin } from '../../host/enter-admin.js';
import { runByHand } from '../../invocation/run-by-hand.js';
import type { AzureHandlers } from '../../state.js';

/** The input of a run; undefined for a body that is none. */
function readRun({ bytes }: Incoming): { readonly input: string | undefined } | undefined {
  try {
    const body = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>> | null;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
    // names of members match in any case, as in the host
    const name = Object.keys(body).find((each) => each.toLowerCase() === 'input');
    const input = name === undefined ? undefined : body[name];
    if (input === undefined || input === null) return { input: undefined };
    return typeof input === 'string' ? { input } : undefined;
  } catch {
    return undefined;
  }
}

/** Starts a function by hand, and does not wait for it. */
export const runFunction: AzureHandlers['runFunction'] = ({ incoming, runtime, services }) => {
  const world = { runtime, services };
  const entered = enterAdmin(world, incoming);
  if ('refused' in entered) return entered.refused;
  const run = readRun(incoming);
  if (!run) return { status: 400 };
  const fn = entered.site.functions.get(incoming.path.functionName!.toLowerCase());
  if (!fn) return { status: 404 };
  runByHand(world, entered.site, incoming, fn, run.input);
  return { status: 202 };
};
