/** What the other examples begin with: a function from a zip. */
import type { Qinling } from '@functionary/qinling';
import { strToU8, zipSync } from 'fflate';

/** Uploads a function and gives its id. */
export async function publish(qinling: Qinling, entry = 'hello_world.main'): Promise<string> {
  const runtime = await qinling.runtimes.list().first();
  const [module] = entry.split('.');
  const code = zipSync({ [`${module}.py`]: strToU8('def main(name="World"):\n    return "Hello, %s" % name\n') });
  const { id } = await qinling.functions.create({ name: module!, runtime_id: runtime!.id, entry, package: code });
  return id;
}
