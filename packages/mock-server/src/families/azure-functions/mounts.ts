/**
 * The places at which the family's four services are, as their document names them.
 *
 * @module
 */
export const managementMount = 'azure/management';
export const kuduMount = 'azure/scm/{app}';
export const loginMount = 'azure/login';
