import { type AeontelData, writeTime } from './state.js';

/** Puts in what every world has: two workspaces, their users, tokens and schemas. */
export function putPeople(data: AeontelData, now: number): void {
  const createdAt = writeTime(now);
  const putUser = (id: string, name: string, isPlatformAdmin = false) =>
    data.users.set(id, { id, name, handle: name.toLowerCase(), isPlatformAdmin, createdAt });
  putUser('usr_admin', 'Ada');
  putUser('usr_member', 'Max');
  putUser('usr_other', 'Olga');
  putUser('usr_platform', 'Root', true);
  data.workspaces.set('wsp_demo', {
    ...{ id: 'wsp_demo', name: 'Demo', retentionTier: 'medium', serviceUserId: 'usr_admin', createdAt },
    members: new Map([
      ['usr_admin', 'admin'],
      ['usr_member', 'member'],
    ]),
  });
  data.workspaces.set('wsp_other', {
    ...{ id: 'wsp_other', name: 'Other', retentionTier: 'short', serviceUserId: 'usr_other', createdAt },
    members: new Map([
      ['usr_other', 'admin'],
      ['usr_member', 'member'],
    ]),
  });
  data.tokens.set('sec_demo', { kind: 'sec', workspaceId: 'wsp_demo' });
  data.tokens.set('pub_demo', { kind: 'pub', workspaceId: 'wsp_demo' });
  data.tokens.set('sec_other', { kind: 'sec', workspaceId: 'wsp_other' });
  data.tokens.set('tok_admin', { kind: 'tok', userId: 'usr_admin' });
  data.tokens.set('tok_member', { kind: 'tok', userId: 'usr_member' });
  data.tokens.set('tok_platform', { kind: 'tok', userId: 'usr_platform' });
  for (const id of ['sch_input', 'sch_output']) data.schemas.set(id, { id, workspaceId: null, schema: {} });
  data.schemas.set('sch_text', {
    ...{ id: 'sch_text', workspaceId: 'wsp_demo' },
    schema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
  });
  data.schemas.set('sch_other', { id: 'sch_other', workspaceId: 'wsp_other', schema: { type: 'object' } });
}
