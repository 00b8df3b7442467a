import { type Lang, messages, type ProgressWord } from '../messages/index.ts'
import type { Status } from './host.ts'

const escaped = (s: string): string => s.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
const isStep = (s: string): s is ProgressWord => Object.hasOwn(messages.zh.progress, s)
/** The words for a step of the start; its own name where it has none (steps of a world). */
export const stepText = (lang: Lang, step: string | undefined): string =>
  step === undefined ? '' : isStep(step) ? messages[lang].progress[step] : step

/** What a browser sees until the console can be served. Its script is a file of its own: the content policy allows no other. */
export const progressPage = (lang: Lang, s: Status): string => {
  const w = messages[lang].progress
  const failed = s.state === 'failed'
  const noConsole = s.state === 'ready'
  const of = s.of ?? 0
  const bar = failed || noConsole ? '' : `<progress id="bar" max="${of > 0 ? of : 1}"${of > 0 ? ` value="${s.done ?? 0}"` : ''}></progress>`
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${w.title}</title>
<link rel="stylesheet" href="/progress.css">${failed || noConsole ? '' : '<script src="/progress.js" defer></script><noscript><meta http-equiv="refresh" content="3"></noscript>'}</head>
<body><main><h1>${failed ? w.failed : noConsole ? w.ready : w.title}</h1>
<p>${failed ? escaped(s.why ?? '') : noConsole ? w['no-console'] : w.loading}</p>
${bar}<p id="step" role="status">${failed || noConsole ? '' : escaped(`${stepText(lang, s.step)}${of > 0 ? ` ${s.done ?? 0}/${of}` : ''}`)}</p>
${failed || noConsole ? '<p><a href="/api/openapi.json">API</a></p>' : `<p class="quiet">${w.leave}</p>`}</main></body></html>
`
}

export const progressStyle = `body{font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#1b1f2a;background:#f6f7fa;margin:0}
main{max-width:34rem;margin:18vh auto 0;padding:0 1.5rem}h1{font-size:1.5rem;font-weight:600}progress{width:100%;height:.7rem}.quiet{color:#667}
`

/** Asks how far the start is and opens the console once it is ready. Words for the steps come with the file. */
export const progressScript = (lang: Lang): string => `'use strict'
const words = ${JSON.stringify(messages[lang].progress)}
const bar = document.getElementById('bar')
const step = document.getElementById('step')
async function ask() {
  try {
    const s = await (await fetch('/api/status', { cache: 'no-store' })).json()
    if (s.state !== 'loading') return location.reload()
    if (s.of > 0) { bar.max = s.of; bar.value = s.done } else bar.removeAttribute('value')
    step.textContent = (words[s.step] || s.step || '') + (s.of > 0 ? ' ' + s.done + '/' + s.of : '')
  } catch { /* Asked again. */ }
  setTimeout(ask, 700)
}
ask()
`
