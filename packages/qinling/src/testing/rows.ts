const PROJECT = {
  project_id: '5eeb5916ae4b43699f06ea422e581b83',
  created_at: '2026-01-15T12:00:00Z',
  updated_at: null,
};

/** A runtime as the service sends it: one that is available, unless told otherwise. */
export function makeRuntime(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...PROJECT,
    id: 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d',
    name: 'python3',
    image: 'openstackqinling/python3-runtime',
    description: null,
    is_public: true,
    trusted: true,
    status: 'available',
    ...fields,
  };
}

/** The id of the function in the tests. */
export const FUNCTION_ID = '3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46';

/** An execution as the service sends it: one that succeeded, unless told otherwise. */
export function makeExecution(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...PROJECT,
    id: '62033613-6f02-4a6d-b569-7ba7fd18f8f7',
    function_id: FUNCTION_ID,
    function_version: 0,
    function_alias: null,
    description: null,
    status: 'success',
    sync: true,
    input: '{"name": "foo"}',
    result: '{"duration": 0.044, "output": "Hello, foo"}',
    ...fields,
  };
}

/** An alias as the service sends it. */
export function makeAlias(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...PROJECT,
    id: '7d9f6b2a-5b0c-4c39-8f66-2b2c6a0a8d11',
    name: 'production',
    description: null,
    function_id: FUNCTION_ID,
    function_version: 1,
    ...fields,
  };
}

/** A webhook as the service sends it. */
export function makeWebhook(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const id = '2aac6d93-c4d3-4fc6-9d3b-8852be0c8c89';
  return {
    ...PROJECT,
    id,
    function_id: FUNCTION_ID,
    function_alias: null,
    function_version: 0,
    description: null,
    webhook_url: `http://public:7070/v1/webhooks/${id}/invoke`,
    ...fields,
  };
}

/** A job as the service sends it: one that runs every minute, unless told otherwise. */
export function makeJob(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...PROJECT,
    id: 'dc7ef571-1f8d-4dc8-a659-fc86f80dd44c',
    name: 'every-minute',
    function_id: FUNCTION_ID,
    function_alias: null,
    function_version: 0,
    function_input: '{"name": "foo"}',
    status: 'running',
    pattern: '* * * * *',
    count: 5,
    first_execution_time: '2026-01-15T12:01:00Z',
    next_execution_time: '2026-01-15T12:01:00Z',
    ...fields,
  };
}
