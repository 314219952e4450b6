/** The page, and what else is known of the service, as a row names them. */
export const sources = {
  page: '000_fdc3177fa3cf9dab.txt',
  description: 'azure-rest-api-specs, Microsoft.Web 2025-05-01',
  client: '@azure/arm-appservice 19.0.0',
  host: 'azure-functions-host',
  kudu: 'projectkudu/kudu',
  entra: 'Microsoft identity platform, AADSTS error codes',
  /** Nobody looked at the service for this. */
  unseen: 'Not seen on the service',
} as const;
