/**
 * Stands in for oRPC's link in the member app: our calls are plain JSON, with scalars in the path and the query, and
 * what the whole link knows besides (files, streams, events) is some 10 kB of a phone's first load.
 */
type Route = { method: string; path: string }
type Call = { context: object; signal?: AbortSignal }
type Settings = {
  url: () => string
  headers: (call: Call) => Record<string, string>
  fetch: (request: Request, init: RequestInit) => Promise<Response>
  customErrorResponseBodyDecoder: (body: unknown, response: Response) => never
}

export class OpenAPILink {
  readonly contract: object
  readonly settings: Settings

  constructor(contract: object, settings: Settings) {
    this.contract = contract
    this.settings = settings
  }

  async call(path: readonly string[], input: Record<string, unknown> | undefined, call: Call) {
    const { method, path: pattern } = routeOf(this.contract, path)
    const rest = { ...input }
    const address = pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(rest[name])
      delete rest[name]
      return encodeURIComponent(value)
    })
    const given = Object.entries(rest).filter(([, value]) => value !== undefined)
    const isRead = method === 'GET'
    const query = new URLSearchParams(isRead ? given.map(([name, value]) => [name, String(value)]) : [])
    const url = `${this.settings.url()}${address}${query.size > 0 ? `?${query}` : ''}`
    const hasBody = !isRead && (given.length > 0 || address === pattern)
    const request = new Request(url, {
      method,
      headers: { ...this.settings.headers(call), ...(hasBody ? { 'content-type': 'application/json' } : {}) },
      body: hasBody ? JSON.stringify(rest) : undefined,
      signal: call.signal,
    })
    const response = await this.settings.fetch(request, {})
    const body: unknown = await response.json().catch(() => undefined)
    return response.ok ? body : this.settings.customErrorResponseBodyDecoder(body, response)
  }
}

/** The place of a call in what `lean-contract.ts` left of the contract: `GET /member/notices`. */
const routeOf = (contract: object, path: readonly string[]): Route => {
  const found = path.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], contract)
  const [method = '', address = ''] = String(found).split(' ')
  return { method, path: address }
}
