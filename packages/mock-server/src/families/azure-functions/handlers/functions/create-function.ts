import { checkNoWork } from '../../apps/check-no-work.js';
import { findFunction, findSite, siteKey } from '../../find-site.js';
import { checkCanWrite } from '../../functions/check-can-write.js';
import { checkFunctionName } from '../../functions/check-function-name.js';
import { describeFunction, type FunctionDetail } from '../../functions/end-create-function.js';
import { readFunctionBody } from '../../functions/read-function-body.js';
import { answerLongWork } from '../../operations/answer-long-work.js';
import { startOperation } from '../../operations/start-operation.js';
import { renderAppUrl } from '../../render-app-url.js';
import { renderFunction } from '../../render-function.js';
import type { AzureHandlers } from '../../state.js';

/** `PUT …/functions/{functionName}`: long work, and the function is there when it has ended. */
export const createFunction: AzureHandlers['createFunction'] = (call) => {
  const site = findSite(call, call.path);
  const { functionName: name } = call.path;
  checkFunctionName(name);
  const description = readFunctionBody(call.body);
  checkCanWrite(site);
  const key = siteKey(site.app);
  checkNoWork(call, key);
  const status = findFunction(site, name) ? 200 : 201;
  const detail: FunctionDetail = { name, description };
  const operation = startOperation(call, {
    kind: 'createFunction',
    site: key,
    detail: { ...detail, description: { ...description } },
  });
  const fn = findFunction(site, name);
  const shown = operation.status === 'Succeeded' && fn ? fn : describeFunction(call, site, detail);
  const body = renderFunction(site, shown, renderAppUrl(call.incoming, site));
  return answerLongWork(call, call.incoming, operation, { status, body });
};
