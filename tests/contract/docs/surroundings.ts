/**
 * What the examples of the documentation take for granted: things that an earlier example, or the reader, has made.
 *
 * @module
 */
import type { AeontelFunctions } from '@functionary/aeontel-functions';
import type { AppHandle, AzureFunctions, FunctionApp, KeyRing, RotateKeyOptions } from '@functionary/azure-functions';
import type { DurableFunctions, InstanceHandle } from '@functionary/durable-functions';
import type { AzureConnection, World } from '@functionary/mock-server';
import type { Execution, ExecutionPoller, Qinling } from '@functionary/qinling';

export * as z from 'zod';
export declare const aeontel: AeontelFunctions;
export declare const azure: AzureFunctions;
export declare const app: AppHandle;
export declare const functionApp: FunctionApp;
/** What a world gives to clients of Azure Functions. */
export declare const connection: AzureConnection;
/** A key that is rotated, without the ring that calls take it from. */
export declare const key: Pick<RotateKeyOptions, 'id' | 'adapter' | 'journal'>;
export declare const ring: KeyRing;
export declare const durable: DurableFunctions;
export declare const run: InstanceHandle;
export declare const world: World;
export declare const qinling: Qinling;
export declare const function_id: string;
export declare const id: string;
export declare const execution: Execution;
export declare const poller: ExecutionPoller;
export declare const baseUrl: string;
export declare const systemKey: string;
export declare function readKeyFromVault(): Promise<string>;
