/** What a polled `callHttp` yields. */
export class DurableHttpResponse {
  readonly statusCode: number;
  readonly content: string | undefined;
  readonly headers: Record<string, string> | undefined;

  constructor(statusCode: number, content?: string, headers?: Record<string, string>) {
    this.statusCode = statusCode;
    this.content = content;
    this.headers = headers;
  }

  /** By name, whatever its case. */
  getHeader(name: string): string | undefined {
    const wanted = name.toLowerCase();
    const found = Object.entries(this.headers ?? {}).find(([key]) => key.toLowerCase() === wanted);
    return found?.[1];
  }
}
