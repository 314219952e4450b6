import type { QinlingHandlers } from '../../state.js';
import { createAlias } from './create-alias.js';
import { deleteAlias } from './delete-alias.js';
import { getAlias } from './get-alias.js';
import { listAliases } from './list-aliases.js';
import { updateAlias } from './update-alias.js';

/** Aliases. */
export const aliasHandlers: Pick<
  QinlingHandlers,
  'createAlias' | 'listAliases' | 'getAlias' | 'updateAlias' | 'deleteAlias'
> = { createAlias, listAliases, getAlias, updateAlias, deleteAlias };
