import { readFile } from 'node:fs/promises'
import { checkText, contradicts, type TextCheck } from '../report/check-text.ts'

const WEIGHTS = { contradiction: '矛盾', needs: '缺口径', note: '注意' } as const

/** The findings over a text for people: the words, why, and where they stand. */
export const checkReportText = (c: TextCheck): string => {
  const rows = c.findings.map(
    f => `[${WEIGHTS[f.weight]}] ${f.kind} ${f.section} 第${f.line}行：${f.text}\n    ${f.detail.zh}\n    ${f.detail.en}\n`,
  )
  const n = (w: keyof typeof WEIGHTS) => c.findings.filter(f => f.weight === w).length
  return `${rows.join('')}${c.sentences}句、${c.counts}个计数、${c.rates}个百分比：矛盾${n('contradiction')}，缺口径${n('needs')}，注意${n('note')}\n`
}

/** `mingfa check-report FILE` (- for standard input): what the text of a published report cannot stand by. Exit status 1 where it contradicts itself, 2 where it cannot be read. */
export const checkReport = async (file: string, o: { readonly json: boolean }): Promise<number> => {
  let text: string
  try {
    if (file === '-') {
      const parts: Buffer[] = []
      for await (const x of process.stdin) parts.push(x as Buffer)
      text = Buffer.concat(parts).toString('utf8')
    } else text = await readFile(file, 'utf8')
  } catch (e) {
    process.stderr.write(`${file}: ${e instanceof Error ? e.message : String(e)}\n`)
    return 2
  }
  const c = checkText(text)
  process.stdout.write(o.json ? `${JSON.stringify(c)}\n` : checkReportText(c))
  return contradicts(c) ? 1 : 0
}
