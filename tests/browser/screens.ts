import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { withPalette } from './palette-png.ts'
import { browse, serve } from './serving.ts'

/** Takes a picture of every page, wide and narrow, in both languages: `node --import tsx tests/browser/screens.ts [world] [name …]`. */
const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url))
const [world = 'none', ...only] = process.argv.slice(2)
const widths = [1440, 390] as const
const langs = ['zh', 'en'] as const
const HEIGHT = { 1440: 1000, 390: 844 } as const

const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
}
/** In the folder, small: the commonest colours only. */
const shoot = async (page: Page, name: string): Promise<void> => {
  await settled(page)
  await writeFile(`${folder}${name}.png`, withPalette(await page.screenshot()))
}
const shots: readonly { readonly name: string; readonly open: (page: Page, base: string) => Promise<void> }[] = [
  { name: 'home', open: (p, b) => p.goto(`${b}/`).then(() => undefined) },
  { name: 'cases', open: (p, b) => p.goto(`${b}/cases`).then(() => undefined) },
  {
    name: 'case',
    open: async (p, b) => {
      await p.goto(`${b}/cases?procedure=information-request&open=true`)
      await p.locator('.rows tbody a.number').first().click()
      await p.locator('.clock summary').first().click()
    },
  },
  {
    name: 'act',
    open: async (p, b) => {
      await p.goto(`${b}/cases?procedure=information-request&open=true`)
      await p.locator('.rows tbody a.number').first().click()
      await p.locator('.choices button').last().click()
      await p.locator('.chosen').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'receipt',
    open: async (p, b) => {
      await p.goto(`${b}/cases?procedure=information-request`)
      await p.locator('.rows tbody a.number').first().click()
      await p.locator('.act-more button').first().click()
      await p.locator('.ant-drawer-body .actions button').first().click()
      await p.locator('.verdict').waitFor()
    },
  },
  { name: 'figures', open: (p, b) => p.goto(`${b}/figures`).then(() => undefined) },
  { name: 'figure', open: (p, b) => p.goto(`${b}/figures/litigation.head-attendance-rate`).then(() => undefined) },
  { name: 'report', open: (p, b) => p.goto(`${b}/report`).then(() => undefined) },
  { name: 'registers', open: (p, b) => p.goto(`${b}/registers`).then(() => undefined) },
  { name: 'register', open: (p, b) => p.goto(`${b}/registers/organ-structure`).then(() => undefined) },
  { name: 'procedures', open: (p, b) => p.goto(`${b}/procedures`).then(() => undefined) },
  { name: 'procedure', open: (p, b) => p.goto(`${b}/procedures/information-request`).then(() => undefined) },
  { name: 'open', open: (p, b) => p.goto(`${b}/open?procedure=information-request&organ=650100-zfb`).then(() => undefined) },
  {
    name: 'check',
    open: async (p, b) => {
      await p.goto(`${b}/check`)
      await p.locator('.drop .actions button').last().click()
      await p.locator('.drop .actions button').first().click()
      await p.locator('.rows').first().waitFor()
    },
  },
  {
    name: 'palette',
    open: async (p, b) => {
      await p.goto(`${b}/`)
      await p.locator('.seek').click()
      await p.keyboard.type('litigation')
    },
  },
]

await mkdir(folder, { recursive: true })
const serving = await serve(world)
const browser = await browse()
try {
  for (const lang of langs)
    for (const width of widths) {
      const context = await browser.newContext({ viewport: { width, height: HEIGHT[width] }, locale: lang === 'zh' ? 'zh-CN' : 'en-GB' })
      const page = await context.newPage()
      for (const s of shots) {
        if (only.length > 0 && !only.includes(s.name)) continue
        try {
          await s.open(page, serving.base)
          await shoot(page, `${s.name}-${width}-${lang}`)
        } catch (e) {
          process.stderr.write(`${s.name} ${width} ${lang}: ${e instanceof Error ? e.message.split('\n')[0] : String(e)}\n`)
        }
      }
      await context.close()
    }
  // A dark one of the page one sees first.
  const dark = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'zh-CN', colorScheme: 'dark' })
  const page = await dark.newPage()
  await page.goto(`${serving.base}/`)
  await shoot(page, 'home-1440-zh-dark')
} finally {
  await browser.close()
  await serving.stop()
}
