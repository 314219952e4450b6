import type { WorldServices } from '../../family.js';
import { createDurableFacade, type DurableFacade } from './behaviour.js';
import type { OrchestrationContext, Task } from './native/index.js';
import type { DurableRuntime } from './state.js';

/** Seconds that `RestartVMs` gives each machine. */
const restartSeconds = 1;

/** Registers the demo world's functions on `demo-app`. */
export function registerDemoFunctions(runtime: DurableRuntime, services: WorldServices): void {
  const durable = createDurableFacade(runtime, services);
  registerActivities(durable);
  registerOrchestrators(durable);
  durable.entity('Counter', {
    add: ({ df }, amount = 1) => df.setState((df.getState(() => 0) as number) + Number(amount)),
    reset: ({ df }) => df.setState(0),
    get: ({ df }) => df.getState(() => 0),
  });
}

function registerActivities(durable: DurableFacade): void {
  durable
    .activity('SayHello', (name: string) => `Hello ${name}!`)
    .activity('Square', (value: number) => value * value)
    .activity('RestartVM', (name: string) => `${name} restarted`)
    .activity('Fail', (input: unknown) => {
      throw new Error(typeof input === 'string' && input !== '' ? input : 'This activity always fails.');
    });
}

function registerOrchestrators(durable: DurableFacade): void {
  durable
    .orchestrator('HelloSequence', function* ({ df }: OrchestrationContext): Generator<Task, unknown, unknown> {
      const greetings: unknown[] = [];
      for (const city of ['Tokyo', 'Seattle', 'London']) greetings.push(yield df.callActivity('SayHello', city));
      return greetings;
    })
    .orchestrator('WaitForApproval', function* ({ df }: OrchestrationContext): Generator<Task, unknown, unknown> {
      return yield df.waitForExternalEvent('approval');
    })
    .orchestrator('AlwaysFails', function* ({ df }: OrchestrationContext): Generator<Task, unknown, unknown> {
      return yield df.callActivity('Fail', df.getInput());
    })
    .orchestrator('RestartVMs', restartMachines)
    .orchestrator('FanOut', function* ({ df }: OrchestrationContext): Generator<Task, unknown, unknown> {
      const input = df.getInput();
      const values = Array.isArray(input) && input.length > 0 ? input : [1, 2, 3, 4, 5];
      const squares = (yield df.Task.all(values.map((value) => df.callActivity('Square', value)))) as number[];
      return squares.reduce((sum, square) => sum + square, 0);
    });
}

/** Restarts machines one by one, and says in its custom status how far it is. Input: `{ resourceGroup?, machines? }`. */
function* restartMachines({ df }: OrchestrationContext): Generator<Task, unknown, unknown> {
  const input = df.getInput() as { resourceGroup?: string; machines?: string[] } | null | undefined;
  const machines = input?.machines ?? ['vm-1', 'vm-2', 'vm-3'];
  const restarted: unknown[] = [];
  for (const machine of machines) {
    df.setCustomStatus({ restarting: machine, restarted: restarted.length, total: machines.length });
    yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + restartSeconds * 1000));
    restarted.push(yield df.callActivity('RestartVM', machine));
  }
  df.setCustomStatus({ restarted: restarted.length, total: machines.length });
  return { resourceGroup: input?.resourceGroup ?? null, restarted };
}
