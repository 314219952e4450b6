/** The function failed, the call was refused, the body was wrong: three things, told apart. */
import {
  AeontelFunctions,
  type AeontelFunctionsOptions,
  ConflictError,
  InvocationFailedError,
  listFaults,
} from '@functionary/aeontel-functions';

export async function run(options: AeontelFunctionsOptions): Promise<string> {
  const { functions } = new AeontelFunctions(options);
  const said: string[] = [];

  // A function that throws has answered: branch on `ok`, or let it throw here too.
  const answer = await functions.invoke('fun_extract-invoice', { text: 'Dear Sir' });
  if (!answer.ok) said.push(answer.error);
  await functions.invokeOrThrow('fun_extract-invoice').catch((error: unknown) => {
    if (error instanceof InvocationFailedError) said.push(`${error.functionId}: ${error.reason}`);
  });

  // Nothing has run: there is no version that could.
  await functions.invoke('fun_draft').catch((error: unknown) => {
    if (error instanceof ConflictError) said.push(String(error.code));
  });

  // Every place of a body that is wrong, at once.
  const body = { workspaceId: 'wsp_demo', name: ' ', description: 'x'.repeat(5000) };
  await functions.create({ ...body, inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' }).catch((error) => {
    for (const { pointer, code } of listFaults(error)) said.push(`${pointer} ${code}`);
  });
  return said.join('; ');
}
