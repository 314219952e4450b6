/** The methods that an operation may have; `trace` is none of them, because no client sends it. */
export const methods: readonly string[] = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];
