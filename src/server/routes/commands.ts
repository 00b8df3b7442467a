import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Io } from '../../commands/command.ts'
import { regionCommands } from '../../commands/index.ts'
import { notFound } from '../problem.ts'
import { idText, list, problems, text } from '../schemas/basics.ts'
import type { Route } from './route.ts'

const MOST = 256 * 1024 * 1024

/** A queue of lines that a stream reads while a command still writes. */
const channel = () => {
  const waiting: string[] = []
  let wake: (() => void) | null = null
  let ended = false
  const push = (line: unknown) => {
    waiting.push(`${JSON.stringify(line)}\n`)
    wake?.()
  }
  async function* read() {
    for (;;) {
      while (waiting.length > 0) yield waiting.shift()!
      if (ended) return
      await new Promise<void>(done => {
        wake = done
      })
      wake = null
    }
  }
  return {
    push,
    read,
    end: () => {
      ended = true
      wake?.()
    },
  }
}

/**
 * Commands of the command line, run in the process that holds the data folder. Answers line by line: {out}, {err}, {progress: [step, done,
 * of]}, and at the end {status}.
 */
export const commandRoute: Route = async (app, { service: s }) => {
  app.post(
    '/api/commands/:name',
    {
      bodyLimit: MOST,
      schema: {
        operationId: 'runCommand',
        tags: ['server'],
        summary: 'Run a command of the command line beside the server',
        params: z.object({ name: idText }),
        body: z.strictObject({
          args: z.record(z.string(), z.union([z.string(), z.boolean()])).default({}),
          lines: list(z.string()).default([]),
        }),
        response: { 200: text('application/x-ndjson', 'What the command wrote, and its exit status'), ...problems(400, 404) },
      },
    },
    async (req, reply) => {
      const command = Object.hasOwn(regionCommands, req.params.name) ? regionCommands[req.params.name] : undefined
      if (!command) throw notFound(`command ${req.params.name}`)
      const c = channel()
      const io: Io = {
        out: out => c.push({ out }),
        err: err => c.push({ err }),
        progress: (step, done, of) => c.push({ progress: [step, done, of] }),
        lines: async function* () {
          yield* req.body.lines
        },
      }
      command(s.open, req.body.args, io)
        .then(
          status => c.push({ status }),
          e => {
            c.push({ err: `${e instanceof Error ? e.message : String(e)}\n` })
            c.push({ status: 1 })
          },
        )
        .finally(c.end)
      return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(c.read()))
    },
  )
}
