import { describe, expect, test } from 'vitest';
import { APP, ARM, makeApp, scriptManagement, VERSION } from './testing/scripted-management.js';

const SLOT = `${APP}/slots/staging`;
const slot = makeApp({}, 'demo-app/staging');

describe('slots', () => {
  test('are shown, written and deleted by their own paths, and followed there', async () => {
    const { app, lines } = scriptManagement([
      slot,
      [202, makeApp({ provisioningState: 'InProgress' }, 'demo-app/staging')],
      slot,
      [204],
    ]);
    expect(await app.slots.get('staging')).toEqual(slot);
    expect(await app.slots.createOrUpdate('staging', { location: 'West Europe' })).toEqual(slot);
    await app.slots.delete('staging', { deleteMetrics: false });
    expect(lines()).toEqual([
      `GET ${SLOT}?${VERSION}`,
      `PUT ${SLOT}?${VERSION}`,
      `GET ${SLOT}?${VERSION}`,
      `DELETE ${SLOT}?deleteMetrics=false&${VERSION}`,
    ]);
  });

  test('are swapped with production, or with each other', async () => {
    const { app, lines, requests } = scriptManagement(() => [200]);
    expect(await app.slots.swap({ targetSlot: 'staging' })).toBeUndefined();
    await app.slots.swap({ slot: 'staging', targetSlot: 'test', preserveVnet: false });
    expect(lines()).toEqual([`POST ${APP}/slotsswap?${VERSION}`, `POST ${SLOT}/slotsswap?${VERSION}`]);
    expect(requests.map(({ body }) => body)).toEqual([
      { targetSlot: 'staging', preserveVnet: true },
      { targetSlot: 'test', preserveVnet: false },
    ]);
  });

  test('take their time to be swapped', async () => {
    const location = `${ARM}${APP}/operationresults/op-1?${VERSION}`;
    const running = new Response(null, { status: 202, headers: { location, 'retry-after': '5' } });
    const { app, slept, lines } = scriptManagement([running, [204]]);
    await app.slots.swap({ targetSlot: 'staging' });
    expect(slept).toEqual([5000]);
    expect(lines()).toEqual([`POST ${APP}/slotsswap?${VERSION}`, `GET ${APP}/operationresults/op-1?${VERSION}`]);
  });

  test('are not swapped with none', async () => {
    const { app, requests } = scriptManagement([]);
    await expect(app.slots.swap({ targetSlot: '' })).rejects.toMatchObject({ parameter: 'targetSlot' });
    await expect(app.slots.beginSwap({} as never)).rejects.toMatchObject({ parameter: 'targetSlot' });
    expect(requests).toHaveLength(0);
  });
});
