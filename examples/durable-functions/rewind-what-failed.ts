/** Walks over every failed instance, page by page, and rewinds it. */
import {
  DurableFunctions,
  type DurableFunctionsOptions,
  OrchestrationFailedError,
} from '@functionary/durable-functions';

export async function run(options: DurableFunctionsOptions): Promise<string> {
  const durable = new DurableFunctions(options);
  const failing = await durable.start('AlwaysFails');
  try {
    await failing.result();
  } catch (error) {
    if (!(error instanceof OrchestrationFailedError)) throw error;
    console.log(error.runtimeStatus, error.message);
  }
  let rewound = 0;
  for await (const instance of durable.instances.list({ runtimeStatus: ['Failed'], top: 50 })) {
    await instance.rewind('fixed');
    rewound++;
  }
  return `rewound ${rewound}`;
}
