import type { FastifyRequest } from 'fastify'
import type { Lang } from '../messages/index.ts'

/** The language asked for by Accept-Language; Chinese where neither is named. */
export const langOfHeader = (header: string | undefined): Lang => {
  let best: { lang: Lang; q: number } = { lang: 'zh', q: 0 }
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';')
    const lang: Lang | null = /^zh(-|$)/.test(tag) ? 'zh' : /^en(-|$)/.test(tag) ? 'en' : null
    const q = Number(
      params
        .find(p => p.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? '1',
    )
    if (lang !== null && q > best.q) best = { lang, q }
  }
  return best.lang
}
export const langOf = (req: FastifyRequest): Lang => langOfHeader(req.headers['accept-language'])
