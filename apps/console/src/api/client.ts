import { Problem } from './problem.ts'

/** What may stand in a query string; undefined and empty are left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

let language = 'zh'
/** Titles and details of problems come in this language. */
export const speak = (lang: string): void => {
  language = lang
}

export const withQuery = (path: string, query: Query = {}): string => {
  const q = new URLSearchParams()
  for (const [k, v] of Object.entries(query)) if (v !== undefined && v !== null && v !== '') q.set(k, String(v))
  const text = q.toString()
  return text === '' ? path : `${path}?${text}`
}

const answer = async (res: Response): Promise<unknown> => {
  const text = await res.text()
  let body: unknown = text
  // Lines of JSON (application/x-ndjson) stay text.
  if (/^application\/(json|[\w.-]+\+json)/.test(res.headers.get('content-type') ?? '')) {
    try {
      body = JSON.parse(text)
    } catch {
      throw new Problem(res.status, { title: 'The answer is no JSON' })
    }
  }
  if (!res.ok)
    throw new Problem(res.status, typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : { detail: text })
  return body
}

/** GET as JSON. Throws `Problem` for an answer that is none, TypeError where nobody answers. */
export const get = async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> => {
  const res = await fetch(withQuery(path, query), {
    headers: { 'accept-language': language, accept: 'application/json' },
    ...(signal ? { signal } : {}),
  })
  return (await answer(res)) as T
}

/** GET as text (receipts, checkpoints). */
export const getText = async (path: string): Promise<string> => {
  const res = await fetch(path, { headers: { 'accept-language': language } })
  if (!res.ok) await answer(res)
  return res.text()
}

/** POST of JSON, or of a text with its media type. */
export const post = async <T>(path: string, body: unknown, type = 'application/json'): Promise<T> => {
  const res = await fetch(path, {
    method: 'POST',
    headers: { 'accept-language': language, accept: 'application/json', 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return (await answer(res)) as T
}
