import { describe, expect, it } from 'vitest';
import { createHostCheck } from './check-host.js';

const isServed = createHostCheck(['mock.internal', '*.azurewebsites.net']);

describe('createHostCheck', () => {
  it.each([
    '127.0.0.1:4010',
    '[::1]:4010',
    'localhost',
    'LOCALHOST:80',
    'a.localhost:4010',
    'mock.internal:4010',
    'demo-app.azurewebsites.net',
    '10.0.0.7',
  ])('serves %s', (host) => expect(isServed(host)).toBe(true));

  it.each([
    '',
    'evil.example',
    'localhost.evil.example',
    'azurewebsites.net.evil.example',
    'mock.internal.evil',
    '127.0.0.1.evil',
  ])("does not serve '%s'", (host) => {
    expect(isServed(host)).toBe(false);
    expect(isServed(host)).toBe(false);
  });
});
