/** The page, its siblings and what else a row rests on. */
export const sources = {
  page: '002_5784c4b5f475f9db.txt',
  functionType: 'docs.aeontel.com /types/function',
  createType: 'docs.aeontel.com /types/create-function-body',
  updateType: 'docs.aeontel.com /types/update-function-body',
  invokeTypes: 'docs.aeontel.com /types/invoke-function-body, /types/invoke-function-response',
  authentication: 'docs.aeontel.com /sdk/authentication',
  sdkErrors: 'docs.aeontel.com /sdk/errors',
  integrations: 'docs.aeontel.com /api/integrations',
  /** Nobody looked at the service for this: the mock decides. */
  unseen: 'Not seen on the service',
} as const;

/** What a row says of a page that says nothing. */
export const silent = 'Is silent.';
