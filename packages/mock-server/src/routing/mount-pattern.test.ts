import { describe, expect, it } from 'vitest';
import { createPattern } from './mount-pattern.js';

describe('createPattern', () => {
  const mount = createPattern('azure/apps/{app}', '/');
  const host = createPattern('{app}.azurewebsites.net', '.');

  it('recognises a mount, its literals in any case, its variables decoded', () => {
    expect(mount.match('Azure/APPS/my%20app')).toEqual({ app: 'my app' });
    expect(mount.matchParts(['azure', 'apps', 'a', 'api', 'x'])).toEqual({ app: 'a' });
    for (const other of ['azure/apps', 'azure/apps/', 'azure/app/a', 'azure/apps/a/b', '']) {
      expect(mount.match(other), other).toBeUndefined();
    }
  });

  it('recognises a host, whose variable is one label', () => {
    expect(host.match('Demo.azurewebsites.net')).toEqual({ app: 'Demo' });
    for (const other of [
      'azurewebsites.net',
      '.azurewebsites.net',
      'a.scm.azurewebsites.net',
      'a.azurewebsites.net.evil',
    ]) {
      expect(host.match(other), other).toBeUndefined();
    }
  });

  it('fills its variables in', () => {
    expect(mount.fill({ app: 'a' })).toBe('azure/apps/a');
    expect(() => createPattern('azure/apps/x{app}', '/')).toThrow(
      "'x{app}' of 'azure/apps/x{app}' is partly a variable",
    );
  });
});
