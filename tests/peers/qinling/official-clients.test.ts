import { describe } from 'vitest';
import { describeCommandLine } from './cases/command-line.js';
import { describeExecutions } from './cases/executions.js';
import { describeFunctions } from './cases/functions.js';
import { describeIdentity } from './cases/identity.js';
import { describeRuntimes } from './cases/runtimes.js';
import { describeTriggers } from './cases/triggers.js';
import { describeVersions } from './cases/versions.js';
import { openClouds } from './open-cloud.js';
import { provideClients } from './provide-clients.js';

const missing = await provideClients();
if (missing) console.warn(`Skipped, the official clients of Qinling: ${missing}`);

describe.skipIf(missing)('qinlingclient 5 and openstackclient', () => {
  const open = openClouds();
  describeIdentity(open);
  describeRuntimes(open);
  describeFunctions(open);
  describeVersions(open);
  describeExecutions(open);
  describeTriggers(open);
  describeCommandLine(open);
});
