// Starts the worker from this repository's TypeScript sources; the built package starts function-app-worker.js by itself.
import { register } from 'tsx/esm/api';

register();
await import('./function-app-worker.ts');
