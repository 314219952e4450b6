// Generated from specs/azure-functions.yaml by scripts/generate. Do not edit.

import * as z from 'zod/mini';

export const AdminKeySchema = z.looseObject({
  name: z.string(),
  value: z.string(),
  links: z.array(z.looseObject({
    rel: z.string(),
    href: z.string(),
  })),
});

export const AdminKeyListSchema = z.looseObject({
  keys: z.array(z.looseObject({
    name: z.string(),
    value: z.string(),
  })),
  links: z.array(z.looseObject({
    rel: z.string(),
    href: z.string(),
  })),
});

export const AdminKeyWriteSchema = z.looseObject({
  name: z.exactOptional(z.string()),
  value: z.string(),
});

export const AnyJsonSchema = z.unknown();

export const AppStateSchema = (z.string() as z.ZodMiniType<'Running' | 'Stopped' | (string & {})>);

export const ProvisioningStateSchema = (z.string() as z.ZodMiniType<'Succeeded' | 'Failed' | 'Canceled' | 'InProgress' | (string & {})>);

export const SiteConfigSchema = z.looseObject({
  appSettings: z.exactOptional(z.array(z.looseObject({
    name: z.string(),
    value: z.string(),
  }))),
  linuxFxVersion: z.exactOptional(z.string()),
  functionAppScaleLimit: z.exactOptional(z.int()),
  minTlsVersion: z.exactOptional(z.string()),
  ftpsState: z.exactOptional(z.string()),
});

export const AppPropertiesSchema = z.looseObject({
  state: AppStateSchema,
  provisioningState: z.exactOptional(ProvisioningStateSchema),
  hostNames: z.array(z.string()),
  defaultHostName: z.string(),
  enabled: z.boolean(),
  enabledHostNames: z.exactOptional(z.nullable(z.array(z.string()))),
  repositorySiteName: z.exactOptional(z.nullable(z.string())),
  availabilityState: z.exactOptional((z.string() as z.ZodMiniType<'Normal' | 'Limited' | 'DisasterRecoveryMode' | (string & {})>)),
  usageState: z.exactOptional((z.string() as z.ZodMiniType<'Normal' | 'Exceeded' | (string & {})>)),
  resourceGroup: z.exactOptional(z.string()),
  serverFarmId: z.exactOptional(z.nullable(z.string())),
  sku: z.exactOptional(z.nullable(z.string())),
  reserved: z.exactOptional(z.nullable(z.boolean())),
  httpsOnly: z.exactOptional(z.boolean()),
  clientAffinityEnabled: z.exactOptional(z.boolean()),
  clientCertEnabled: z.exactOptional(z.boolean()),
  hostNamesDisabled: z.exactOptional(z.boolean()),
  publicNetworkAccess: z.exactOptional(z.nullable(z.string())),
  scmSiteAlsoStopped: z.exactOptional(z.boolean()),
  containerSize: z.exactOptional(z.int()),
  dailyMemoryTimeQuota: z.exactOptional(z.int()),
  maxNumberOfWorkers: z.exactOptional(z.nullable(z.int())),
  outboundIpAddresses: z.exactOptional(z.nullable(z.string())),
  lastModifiedTimeUtc: z.exactOptional(z.string()),
  targetSwapSlot: z.exactOptional(z.nullable(z.string())),
  slotSwapStatus: z.exactOptional(z.nullable(z.looseObject({
    timestampUtc: z.exactOptional(z.string()),
    sourceSlotName: z.exactOptional(z.string()),
    destinationSlotName: z.exactOptional(z.string()),
  }))),
  inProgressOperationId: z.exactOptional(z.nullable(z.string())),
  siteConfig: z.exactOptional(z.nullable(SiteConfigSchema)),
});

export const AppSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  kind: z.exactOptional(z.nullable(z.string())),
  location: z.string(),
  tags: z.exactOptional(z.nullable(z.record(z.string(), z.string()))),
  identity: z.exactOptional(z.nullable(z.record(z.string(), z.unknown()))),
  properties: AppPropertiesSchema,
});

export const AppWritePropertiesSchema = z.looseObject({
  serverFarmId: z.exactOptional(z.string()),
  reserved: z.exactOptional(z.boolean()),
  enabled: z.exactOptional(z.boolean()),
  httpsOnly: z.exactOptional(z.boolean()),
  clientAffinityEnabled: z.exactOptional(z.boolean()),
  clientCertEnabled: z.exactOptional(z.boolean()),
  publicNetworkAccess: z.exactOptional(z.string()),
  scmSiteAlsoStopped: z.exactOptional(z.boolean()),
  dailyMemoryTimeQuota: z.exactOptional(z.int()),
  siteConfig: z.exactOptional(SiteConfigSchema),
});

export const AppCreateSchema = z.looseObject({
  location: z.string(),
  kind: z.exactOptional(z.string()),
  tags: z.exactOptional(z.record(z.string(), z.string())),
  identity: z.exactOptional(z.record(z.string(), z.unknown())),
  properties: z.exactOptional(AppWritePropertiesSchema),
});

export const AppListSchema = z.looseObject({
  value: z.array(AppSchema),
  nextLink: z.exactOptional(z.nullable(z.string())),
});

export const AppServiceErrorBodySchema = z.looseObject({
  Code: z.string(),
  Message: z.string(),
  Target: z.exactOptional(z.nullable(z.string())),
  Details: z.exactOptional(z.nullable(z.array(z.looseObject({
    Message: z.exactOptional(z.string()),
    Code: z.exactOptional(z.string()),
    ErrorEntity: z.exactOptional(z.looseObject({
      ExtendedCode: z.exactOptional(z.string()),
      MessageTemplate: z.exactOptional(z.string()),
      Parameters: z.exactOptional(z.array(z.string())),
      Code: z.exactOptional(z.string()),
      Message: z.exactOptional(z.string()),
    })),
  })))),
  Innererror: z.exactOptional(z.unknown()),
});

export const AppSettingsSchema = z.looseObject({
  id: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
  type: z.exactOptional(z.string()),
  kind: z.exactOptional(z.nullable(z.string())),
  location: z.exactOptional(z.string()),
  tags: z.exactOptional(z.nullable(z.record(z.string(), z.string()))),
  properties: z.record(z.string(), z.string()),
});

export const AppSettingsWriteSchema = z.looseObject({
  kind: z.exactOptional(z.string()),
  properties: z.record(z.string(), z.string()),
});

export const AppUpdateSchema = z.looseObject({
  kind: z.exactOptional(z.string()),
  identity: z.exactOptional(z.record(z.string(), z.unknown())),
  properties: z.exactOptional(AppWritePropertiesSchema),
});

export const ArmErrorSchema = z.looseObject({
  code: z.string(),
  message: z.string(),
  target: z.exactOptional(z.nullable(z.string())),
  details: z.exactOptional(z.nullable(z.array(z.looseObject({
    code: z.exactOptional(z.string()),
    message: z.exactOptional(z.string()),
    target: z.exactOptional(z.nullable(z.string())),
  })))),
  innererror: z.exactOptional(z.unknown()),
  additionalInfo: z.exactOptional(z.nullable(z.array(z.unknown()))),
});

export const ArmErrorBodySchema = z.looseObject({
  error: ArmErrorSchema,
});

export const DeploymentSchema = z.looseObject({
  id: z.nullable(z.string()),
  status: z.int(),
  status_text: z.exactOptional(z.nullable(z.string())),
  author_email: z.exactOptional(z.nullable(z.string())),
  author: z.exactOptional(z.nullable(z.string())),
  deployer: z.exactOptional(z.nullable(z.string())),
  message: z.exactOptional(z.nullable(z.string())),
  progress: z.exactOptional(z.nullable(z.string())),
  received_time: z.exactOptional(z.iso.datetime({ offset: true, local: true })),
  start_time: z.exactOptional(z.iso.datetime({ offset: true, local: true })),
  end_time: z.exactOptional(z.nullable(z.iso.datetime({ offset: true, local: true }))),
  last_success_end_time: z.exactOptional(z.nullable(z.iso.datetime({ offset: true, local: true }))),
  complete: z.boolean(),
  active: z.exactOptional(z.boolean()),
  is_temp: z.exactOptional(z.boolean()),
  is_readonly: z.exactOptional(z.boolean()),
  url: z.exactOptional(z.nullable(z.string())),
  log_url: z.exactOptional(z.nullable(z.string())),
  site_name: z.exactOptional(z.nullable(z.string())),
  provisioningState: z.exactOptional(z.nullable(z.string())),
});

export const FunctionCreateSchema = z.looseObject({
  properties: z.looseObject({
    config: z.record(z.string(), z.unknown()),
    files: z.exactOptional(z.record(z.string(), z.string())),
    test_data: z.exactOptional(z.string()),
    language: z.exactOptional(z.string()),
    isDisabled: z.exactOptional(z.boolean()),
  }),
});

export const FunctionKeysSchema = z.record(z.string(), z.string());

export const FunctionPropertiesSchema = z.looseObject({
  name: z.string(),
  function_app_id: z.exactOptional(z.nullable(z.string())),
  script_root_path_href: z.exactOptional(z.nullable(z.string())),
  script_href: z.exactOptional(z.nullable(z.string())),
  config_href: z.exactOptional(z.nullable(z.string())),
  test_data_href: z.exactOptional(z.nullable(z.string())),
  secrets_file_href: z.exactOptional(z.nullable(z.string())),
  href: z.exactOptional(z.nullable(z.string())),
  config: z.nullable(z.record(z.string(), z.unknown())),
  files: z.exactOptional(z.nullable(z.record(z.string(), z.string()))),
  test_data: z.exactOptional(z.nullable(z.string())),
  invoke_url_template: z.exactOptional(z.nullable(z.string())),
  language: z.exactOptional(z.nullable(z.string())),
  isDisabled: z.exactOptional(z.boolean()),
});

export const FunctionResourceSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  kind: z.exactOptional(z.nullable(z.string())),
  location: z.exactOptional(z.string()),
  properties: FunctionPropertiesSchema,
});

export const FunctionListSchema = z.looseObject({
  value: z.array(FunctionResourceSchema),
  nextLink: z.exactOptional(z.nullable(z.string())),
});

export const FunctionRunSchema = z.looseObject({
  input: z.exactOptional(z.string()),
});

export const FunctionSecretsSchema = z.looseObject({
  key: z.string(),
  trigger_url: z.string(),
});

export const HostKeysSchema = z.looseObject({
  masterKey: z.nullable(z.string()),
  functionKeys: z.record(z.string(), z.string()),
  systemKeys: z.record(z.string(), z.string()),
});

export const HostSettingsSchema = z.record(z.string(), z.unknown());

export const HostStatusSchema = z.looseObject({
  id: z.exactOptional(z.string()),
  state: (z.string() as z.ZodMiniType<'Default' | 'Starting' | 'Initialized' | 'Running' | 'Error' | 'Stopping' | 'Stopped' | 'Offline' | (string & {})>),
  version: z.exactOptional(z.string()),
  versionDetails: z.exactOptional(z.string()),
  platformVersion: z.exactOptional(z.string()),
  instanceId: z.exactOptional(z.string()),
  computerName: z.exactOptional(z.string()),
  processUptime: z.exactOptional(z.int()),
  functionAppContentEditingState: z.exactOptional(z.string()),
  extensionBundle: z.exactOptional(z.looseObject({
    id: z.exactOptional(z.string()),
    version: z.exactOptional(z.string()),
  })),
  errors: z.exactOptional(z.array(z.string())),
});

export const KeyResourceSchema = z.looseObject({
  id: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
  type: z.exactOptional(z.string()),
  location: z.exactOptional(z.string()),
  properties: z.looseObject({
    name: z.string(),
    value: z.string(),
  }),
});

export const KeyWriteSchema = z.looseObject({
  properties: z.looseObject({
    name: z.string(),
    value: z.exactOptional(z.nullable(z.string())),
  }),
});

export const KuduErrorBodySchema = z.looseObject({
  Message: z.string(),
  ExceptionMessage: z.exactOptional(z.string()),
  ExceptionType: z.exactOptional(z.string()),
  StackTrace: z.exactOptional(z.nullable(z.string())),
});

export const ManagementErrorBodySchema = z.union([ArmErrorBodySchema, AppServiceErrorBodySchema]);

export const OpenIdConfigurationSchema = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  jwks_uri: z.string(),
  end_session_endpoint: z.exactOptional(z.string()),
  response_types_supported: z.exactOptional(z.array(z.string())),
  subject_types_supported: z.exactOptional(z.array(z.string())),
  id_token_signing_alg_values_supported: z.exactOptional(z.array(z.string())),
  token_endpoint_auth_methods_supported: z.exactOptional(z.array(z.string())),
  scopes_supported: z.exactOptional(z.array(z.string())),
  tenant_region_scope: z.exactOptional(z.nullable(z.string())),
  cloud_instance_name: z.exactOptional(z.string()),
});

export const OperationStatusSchema = z.looseObject({
  id: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
  status: (z.string() as z.ZodMiniType<'InProgress' | 'Succeeded' | 'Failed' | 'Canceled' | (string & {})>),
  startTime: z.exactOptional(z.iso.datetime({ offset: true, local: true })),
  endTime: z.exactOptional(z.nullable(z.iso.datetime({ offset: true, local: true }))),
  percentComplete: z.exactOptional(z.nullable(z.number())),
  properties: z.exactOptional(z.unknown()),
  error: z.exactOptional(z.nullable(ArmErrorSchema)),
});

export const SlotSwapSchema = z.looseObject({
  targetSlot: z.string(),
  preserveVnet: z.boolean(),
});

export const TokenAnswerSchema = z.looseObject({
  token_type: z.string(),
  expires_in: z.int(),
  ext_expires_in: z.exactOptional(z.int()),
  refresh_in: z.exactOptional(z.int()),
  access_token: z.string(),
});

export const TokenErrorBodySchema = z.looseObject({
  error: z.string(),
  error_description: z.exactOptional(z.string()),
  error_codes: z.exactOptional(z.array(z.int())),
  timestamp: z.exactOptional(z.string()),
  trace_id: z.exactOptional(z.string()),
  correlation_id: z.exactOptional(z.string()),
  error_uri: z.exactOptional(z.string()),
});

export const TokenRequestSchema = z.looseObject({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.exactOptional(z.string()),
  client_assertion_type: z.exactOptional(z.string()),
  client_assertion: z.exactOptional(z.string()),
  scope: z.string(),
});

/** The schema of every JSON answer, by operation and status. */
export const responses = {
  createFunction: {
    200: FunctionResourceSchema,
    201: FunctionResourceSchema,
    202: FunctionResourceSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  createOrUpdateApp: {
    200: AppSchema,
    201: AppSchema,
    202: AppSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  createOrUpdateSlot: {
    200: AppSchema,
    201: AppSchema,
    202: AppSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  deleteAdminFunctionKey: {},
  deleteAdminHostKey: {},
  deleteApp: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  deleteFunction: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  deleteFunctionKey: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  deleteHostKey: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  deleteSlot: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  deployZip: {
    400: KuduErrorBodySchema,
    500: KuduErrorBodySchema,
  },
  generateAdminFunctionKey: {
    200: AdminKeySchema,
    201: AdminKeySchema,
  },
  generateAdminHostKey: {
    200: AdminKeySchema,
    201: AdminKeySchema,
  },
  getAdminFunctionKey: {
    200: AdminKeySchema,
  },
  getAdminHostKey: {
    200: AdminKeySchema,
  },
  getApp: {
    200: AppSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  getDeployment: {
    200: DeploymentSchema,
    202: DeploymentSchema,
    404: KuduErrorBodySchema,
    500: KuduErrorBodySchema,
  },
  getFunction: {
    200: FunctionResourceSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  getFunctionsAdminToken: {
    200: z.string(),
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  getHostStatus: {
    200: HostStatusSchema,
  },
  getOpenIdConfiguration: {
    200: OpenIdConfigurationSchema,
    400: TokenErrorBodySchema,
  },
  getOperationResult: {
    200: AnyJsonSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  getOperationStatus: {
    200: OperationStatusSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  getSlot: {
    200: AppSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  invokeFunction: {
    200: AnyJsonSchema,
  },
  issueToken: {
    200: TokenAnswerSchema,
    400: TokenErrorBodySchema,
    401: TokenErrorBodySchema,
    429: TokenErrorBodySchema,
    500: TokenErrorBodySchema,
    503: TokenErrorBodySchema,
  },
  listAdminFunctionKeys: {
    200: AdminKeyListSchema,
  },
  listAdminHostKeys: {
    200: AdminKeyListSchema,
  },
  listAppSettings: {
    200: AppSettingsSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  listApps: {
    200: AppListSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  listAppsByResourceGroup: {
    200: AppListSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  listDeployments: {
    200: z.array(DeploymentSchema),
    500: KuduErrorBodySchema,
  },
  listFunctionKeys: {
    200: FunctionKeysSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  listFunctionSecrets: {
    200: FunctionSecretsSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  listFunctions: {
    200: FunctionListSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  listHostKeys: {
    200: HostKeysSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  listSlots: {
    200: AppListSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  pingHost: {},
  readFunctionKeys: {
    200: FunctionKeysSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    405: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  regenerateFunctionKey: {
    200: KeyResourceSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  restartApp: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  restartHost: {
    200: HostSettingsSchema,
  },
  runFunction: {},
  setAdminFunctionKey: {
    200: AdminKeySchema,
    201: AdminKeySchema,
  },
  setAdminHostKey: {
    200: AdminKeySchema,
    201: AdminKeySchema,
  },
  setFunctionKey: {
    200: KeyResourceSchema,
    201: KeyResourceSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  setHostKey: {
    200: KeyResourceSchema,
    201: KeyResourceSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  startApp: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  stopApp: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  streamApplicationLogs: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  streamLogs: {
    500: KuduErrorBodySchema,
  },
  streamLogsFrom: {
    500: KuduErrorBodySchema,
  },
  swapSlot: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  swapSlotWithProduction: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  syncFunctionTriggers: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  syncFunctions: {
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  updateApp: {
    200: AppSchema,
    202: AppSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
  updateAppSettings: {
    200: AppSettingsSchema,
    400: ManagementErrorBodySchema,
    401: ManagementErrorBodySchema,
    403: ManagementErrorBodySchema,
    404: ManagementErrorBodySchema,
    409: ManagementErrorBodySchema,
    429: ManagementErrorBodySchema,
    500: ManagementErrorBodySchema,
    503: ManagementErrorBodySchema,
  },
};
