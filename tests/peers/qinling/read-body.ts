/** The body of an answer that Python got, as its driver hands it on. */
export function readBody(response: { readonly body: string }): Buffer {
  return Buffer.from(response.body, 'base64');
}

/** The JSON of an answer that Python got. */
export function readJson(response: { readonly body: string }): any {
  return JSON.parse(readBody(response).toString());
}
