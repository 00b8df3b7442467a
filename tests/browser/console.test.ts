import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plusDays } from '#calendar'
import { todayOnTheWall } from '#src/cli/wall.ts'
import { browse, type Serving, serve } from './serving.ts'

let serving: Serving
let browser: Browser
beforeAll(async () => {
  serving = await serve()
  browser = await browse()
})
afterAll(async () => {
  await browser?.close()
  await serving?.stop()
})

const open = async (path: string, locale = 'zh-CN', width = 1440): Promise<{ readonly page: Page; readonly context: BrowserContext }> => {
  const context = await browser.newContext({ locale, viewport: { width, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(serving.base + path)
  return { page, context }
}
const caseNumbered = (page: Page, number: string) => page.getByRole('link', { name: number, exact: true })
/** Chooses an option of one of the console's selects by the name of the field and of the option. */
const choose = async (page: Page, field: string | RegExp, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: field }).click()
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click()
}
const pages = [
  '/',
  '/cases',
  '/figures',
  '/figures/litigation.head-attendance-rate',
  '/report',
  '/registers',
  '/registers/organ-structure',
  '/procedures',
  '/procedures/petition',
  '/open',
  '/open?procedure=information-request&organ=650101',
  '/check',
]
const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

describe('what an official does', () => {
  test('a figure opens to its cases, a case to its receipt, and the receipt is verified in the page', async () => {
    // The record's hearings, whatever the year: they lie in the last forty days.
    const today = todayOnTheWall()
    const { page, context } = await open(`/figures/litigation.head-attendance-rate?from=${plusDays(today, -60)}&to=${today}`)
    await expect.poll(() => page.locator('.figure-value').textContent()).toContain('66.67 %')
    const total = Number(
      await page
        .getByRole('heading', { name: /^其案件/ })
        .locator('.count')
        .textContent(),
    )
    expect(total).toBe((await page.getByRole('table', { name: '其案件' }).getByRole('row').count()) - 1)
    const asked: string[] = []
    await caseNumbered(page, '行诉-11').click()
    await page.getByRole('button', { name: /^回执/ }).first().click()
    await page.getByRole('heading', { name: '回执全文' }).waitFor()
    page.on('request', r => asked.push(r.url()))
    await page.getByRole('button', { name: '在本页核验' }).click()
    await page.getByText('核验通过').waitFor()
    expect(await page.locator('.verdict').textContent()).toContain('签名')
    expect(asked.filter(u => u.includes('/api/'))).toEqual([])
    await context.close()
  })

  test('a receipt that was changed is not verified', async () => {
    const { page, context } = await open('/cases')
    await page.route('**/api/receipts/*', async route => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace(/^index (\d+)$/m, (_, n: string) => `index ${Number(n) + 1}`),
      })
    })
    await caseNumbered(page, '公开-04').click()
    await page.getByRole('button', { name: /^回执/ }).first().click()
    await page.getByRole('button', { name: '在本页核验' }).click()
    await page.getByText('核验不通过').waitFor()
    await context.close()
  })

  test('an act is previewed and recorded through its form, and the case moves on', async () => {
    const { page, context } = await open('/cases')
    await caseNumbered(page, '公开-01').click()
    await page.getByRole('button', { name: '答复', exact: true }).click()
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await page.getByText('请填写「结果」').waitFor()
    await choose(page, /^结果/, '予以公开')
    await choose(page, /^情形/, '无')
    await page.locator('.field', { hasText: '告知救济' }).getByRole('radio', { name: '是' }).check()
    await page
      .getByRole('textbox', { name: /^答复书|^文书|^答复/ })
      .first()
      .fill('示公开复〔2〕号')
    await page.getByRole('button', { name: '预看后果' }).click()
    await page.getByText('本案进入「已答复」').waitFor()
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await page.getByText(/^已记入账本第 \d+ 位/).waitFor()
    await expect.poll(() => page.locator('.steps [aria-current=step]').textContent()).toContain('已答复')
    await context.close()
  })

  test('an act that the law does not allow is refused in place, with its article and the way to make it lawful', async () => {
    const { page, context } = await open('/cases')
    await caseNumbered(page, '公开-02').click()
    await page.getByRole('button', { name: '延长答复期限' }).click()
    await page.getByRole('spinbutton').fill('30')
    await page.getByRole('textbox', { name: /^批准人/ }).fill('o-1')
    await page.locator('.field', { hasText: '批准人为' }).getByRole('radio', { name: '是' }).check()
    await page.getByLabel(/^告知申请人日期/).fill('2026-11-20')
    await page.getByRole('button', { name: '登记', exact: true }).click()
    const panel = page.locator('.refusal-panel')
    await panel.waitFor()
    expect(await panel.textContent()).toContain('政府信息公开条例(2019-04-03) 第三十三条')
    expect(await panel.locator('.remedy').first().textContent()).toMatch(/怎样才合法.+/)
    await context.close()
  })

  test('an act that cannot be done now stands with the article that forbids it', async () => {
    const { page, context } = await open('/cases')
    await caseNumbered(page, '公开-04').click()
    await page.getByText(/^现在不能办理/).click()
    const first = page.locator('.impossible li').first()
    expect(await first.textContent()).toMatch(/第.+条/)
    expect(await first.textContent()).toContain('怎样才合法')
    await context.close()
  })

  test('a case is opened from its definition', async () => {
    const { page, context } = await open('/open?procedure=information-request&organ=650102')
    await choose(page, /^渠道/, '当面提交')
    await page.locator('.field', { hasText: '已与申请人确认收到' }).getByRole('radio', { name: '是' }).check()
    await choose(page, /^申请人类型/, '自然人')
    await page.getByRole('textbox', { name: /^申请公开的信息/ }).fill('某校舍图纸')
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await page.getByText('已立案').waitFor()
    await page.getByRole('link', { name: '打开案件' }).click()
    await page.getByRole('heading', { level: 1, name: /政府信息公开申请/ }).waitFor()
    await context.close()
  })

  test('the address of a figure whose name ends like a file opens as a page', async () => {
    const { page, context } = await open('/figures/disclosure.total')
    await page.locator('.figure-value').waitFor()
    await context.close()
  })

  test('the report opens a number to its source and its cases', async () => {
    const { page, context } = await open('/report')
    await page.locator('.report .chip').first().click()
    const source = page.getByRole('dialog')
    expect(await source.textContent()).toContain('账本位置')
    await source.getByRole('link', { name: '打开指标' }).click()
    await page.locator('.figure-value').waitFor()
    expect(page.url()).toContain('position=')
    await context.close()
  })

  test('records are checked, and a slip is told with its line', async () => {
    const { page, context } = await open('/check')
    await page.getByRole('button', { name: '填入示例' }).click()
    await page.getByRole('button', { name: '核查', exact: true }).click()
    const verdicts = page.getByRole('table', { name: '核查记录' })
    await verdicts.waitFor()
    expect(await verdicts.getByRole('row', { name: /公开-1/ }).textContent()).toContain('未见违法')
    expect(await verdicts.getByRole('row', { name: /公开-2/ }).textContent()).toContain('2024-02-27')
    expect(await page.getByRole('table', { name: '有误的行' }).textContent()).toContain('第 3 行')
    await context.close()
  })
})

describe('language and keyboard', () => {
  test('the first visit follows the browser; the switch needs no reload and is remembered', async () => {
    const { page, context } = await open('/', 'en-GB')
    await page.getByRole('heading', { level: 1, name: 'Due today' }).waitFor()
    let loads = 0
    page.on('load', () => loads++)
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('heading', { level: 1, name: '今日职责' }).waitFor()
    expect(loads).toBe(0)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: '今日职责' }).waitFor()
    await context.close()
  })

  test('Ctrl-K finds a case, and Enter opens it', async () => {
    const { page, context } = await open('/')
    await settled(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /输入程序/ }).fill('信访-01')
    await page.getByRole('option', { name: /信访-01/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /信访-01/ }).waitFor()
    await context.close()
  })
})

/** Serious and critical faults, by rule and place. */
const faults = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  const grave = found.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
  return grave.map(
    v =>
      `${v.id}: ${v.nodes
        .slice(0, 3)
        .map(n => n.html.slice(0, 160))
        .join(' | ')}`,
  )
}
const widthAtPhone = async (page: Page): Promise<number> => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.waitForTimeout(200)
  return page.evaluate(() => document.documentElement.scrollWidth)
}

describe('every page', () => {
  test.each(pages)('%s has no serious fault of accessibility (WCAG 2.2 AA by axe) and no scroll sideways at 390 px', async path => {
    const { page, context } = await open(path)
    await settled(page)
    expect(await faults(page)).toEqual([])
    expect(await widthAtPhone(page)).toBeLessThanOrEqual(390)
    await context.close()
  })

  test('in English, whose words are longer, none scrolls sideways at 390 px', async () => {
    const { page, context } = await open('/', 'en-GB', 390)
    for (const path of pages) {
      await page.goto(serving.base + path)
      await settled(page)
      expect(`${path} ${await page.evaluate(() => Math.max(390, document.documentElement.scrollWidth))}`).toBe(`${path} 390`)
    }
    await context.close()
  })

  test.each(['zh-CN', 'en-GB'])('a case has neither fault, light and dark (%s)', async locale => {
    const { page, context } = await open('/cases', locale)
    await caseNumbered(page, '公开-03').click()
    await settled(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(200)
      expect(await faults(page)).toEqual([])
    }
    expect(await widthAtPhone(page)).toBeLessThanOrEqual(390)
    await context.close()
  })
})
