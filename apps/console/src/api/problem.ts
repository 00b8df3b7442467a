import type { Refusal } from './shapes.ts'

/** An answer of the API that is not the thing asked for (RFC 9457): a refusal, invalid input, a conflict, nothing there, or a fault. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly refusals: readonly Refusal[]
  readonly issues: readonly { readonly path: string; readonly code: string; readonly message: string }[]
  readonly progress: { readonly step?: string; readonly done?: number; readonly of?: number }

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(typeof body.title === 'string' ? body.title : `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.code = typeof body.code === 'string' ? body.code : String(status)
    this.detail = typeof body.detail === 'string' ? body.detail : ''
    this.refusals = Array.isArray(body.refusals) ? (body.refusals as Refusal[]) : []
    this.issues = Array.isArray(body.issues) ? (body.issues as Problem['issues']) : []
    this.progress = body as Problem['progress']
  }
}

/** Law says no. */
export const isRefused = (e: unknown): e is Problem => e instanceof Problem && e.status === 422
