import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { caseFile } from '../commands/casefile.ts'
import { runOverRegion } from './run.ts'

/**
 * `mingfa casefile CASE --out DIR`: writes the bag into a folder, which must be new or empty: a file of a case is never written over
 * another. Returns the exit status.
 */
export const caseFileCommand = async (id: string, o: { data: string; json: boolean; out: string; on?: string }): Promise<number> => {
  const folder = resolve(o.out)
  const there = await readdir(folder).catch((e: NodeJS.ErrnoException) => {
    if (e.code === 'ENOENT') return []
    throw e
  })
  if (there.length > 0) {
    process.stderr.write(`${folder} is not empty\n`)
    return 2
  }
  let rest = ''
  const status = await runOverRegion('casefile', caseFile, o, { case: id, on: o.on }, undefined, text => {
    rest += text
  })
  if (status !== 0) return status
  const files = rest
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { readonly path: string; readonly base64: string })
  for (const f of files) {
    const path = resolve(folder, f.path)
    if (relative(folder, path).startsWith('..')) throw new Error(`a file of the bag lies outside it: ${f.path}`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, Buffer.from(f.base64, 'base64'), { flag: 'wx' })
  }
  const papers = files.filter(f => f.path.endsWith('.docx')).length
  process.stdout.write(
    o.json
      ? `${JSON.stringify({ out: folder, files: files.length, papers })}\n`
      : `${folder}: ${files.length} files, ${papers} papers; check: cd ${join(folder)} && sha256sum -c manifest-sha256.txt\n`,
  )
  return 0
}
