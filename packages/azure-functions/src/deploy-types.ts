import type { CallOptions, FilePart, UploadProgress, WaitOptions } from '@functionary/core';
import type { components } from './generated/openapi.js';

/** A deployment as Kudu shows it. Of `status`, 0 waits, 1 builds, 2 deploys, 3 failed, 4 succeeded. @interface */
export type Deployment = components['schemas']['Deployment'];

/** A zip file. A stream is sent once: no failure is retried. */
export type Zip = FilePart;

/** What is said of a deployment. */
export interface DeployZipParams {
  author?: string | undefined;
  authorEmail?: string | undefined;
  /** Who deploys, as the list shows it. @default 'ZipDeploy', by the service */
  deployer?: string | undefined;
  /** What it is. @default one that no other deployment has, so that it is found again when an answer is lost */
  message?: string | undefined;
  /** Takes away files that the zip does not hold. @default false */
  clean?: boolean | undefined;
  /** Has the service follow the start of the app on its instances. @default false */
  trackDeploymentProgress?: boolean | undefined;
}

/** What goes with the upload. */
interface UploadFields {
  /** How many bytes a stream holds: with it the request states its length, as some front ends want. One that holds more or fewer fails with UploadError. */
  zipSize?: number | undefined;
  /** Told how much was sent: as it goes where the platform can send a stream, else at start and end. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** Options of what begins a deployment. `timeoutMs` covers the upload: raise it for a large file. */
export interface DeployOptions extends CallOptions, UploadFields {}

/** Options of a deployment that is waited for. `timeoutMs` covers the upload: raise it for a large file. */
export interface DeployWaitOptions extends WaitOptions, UploadFields {}
