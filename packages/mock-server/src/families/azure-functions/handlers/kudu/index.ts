import type { AzureHandlers } from '../../state.js';
import { deployZip } from './deploy-zip.js';
import { getDeployment } from './get-deployment.js';
import { listDeployments } from './list-deployments.js';
import { streamApplicationLogs } from './stream-application-logs.js';
import { streamLogs, streamLogsFrom } from './stream-logs.js';

type KuduOperation =
  | 'deployZip'
  | 'listDeployments'
  | 'getDeployment'
  | 'streamLogs'
  | 'streamLogsFrom'
  | 'streamApplicationLogs';

/** Kudu, the deployment site of an app, and the page's own way to its logs. */
export const kuduHandlers: Pick<AzureHandlers, KuduOperation> = {
  deployZip,
  listDeployments,
  getDeployment,
  streamLogs,
  streamLogsFrom,
  streamApplicationLogs,
};
