import { readdirSync, readFileSync } from 'node:fs'
import chineseDays from 'chinese-days'
import { HolidayUtil } from 'lunar-typescript'
import { describe, expect, it } from 'vitest'
import { type ISODate, isDate, through, weekday } from '#calendar'
import { notices, prc } from '#calendars/index.ts'

const FOLDER = new URL('../../calendars/', import.meta.url)
const DAYS = through('2004-01-01', '2026-12-31')
const files = readdirSync(FOLDER)
  .filter(name => name !== 'index.ts')
  .sort((a, b) => (a.slice(0, -3) < b.slice(0, -3) ? -1 : 1))

/** Rest or working as lunar-typescript has it: its table of special days, else the ordinary week. */
function lunarIsRest(iso: ISODate): boolean {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number)
  const special = HolidayUtil.getHoliday(y, m, d)
  return special ? !special.isWork() : weekday(iso) > 5
}

/** Days on which a library differs from the notices, and why. Read in docs/calendars.md as well. */
const CHINESE_DAYS_DIFFERS: Record<ISODate, string> = {
  '2005-12-31': 'a Saturday worked under the notice for 2006 (国办发明电〔2005〕35号); the library holds no day of December 2005',
}
const LUNAR_DIFFERS: Record<ISODate, string> = {
  '2013-04-07': 'a Sunday worked for Qingming under the notice for 2013 (国办发明电〔2012〕33号); missing in the library',
  '2013-10-12': 'a Saturday worked for National Day under the notice for 2013; missing in the library',
}

const differing = (theirs: (iso: ISODate) => boolean) => DAYS.filter(iso => theirs(iso) !== prc.isRest(iso))

describe('every day of 2004 to 2026 against two libraries', () => {
  // An unlisted difference fails, and so does a listed one that is gone.
  it('chinese-days', () => {
    expect(DAYS).toHaveLength(8401)
    expect(differing(iso => chineseDays.isHoliday(iso))).toEqual(Object.keys(CHINESE_DAYS_DIFFERS).sort())
  })
  it('lunar-typescript', () => {
    expect(differing(lunarIsRest)).toEqual(Object.keys(LUNAR_DIFFERS).sort())
  })
})

describe('the folder of notices', () => {
  it('is the list in index.ts, each file once, in order of file names', async () => {
    const held = await Promise.all(files.map(async name => ((await import(new URL(name, FOLDER).href)) as { default: unknown }).default))
    expect(notices).toEqual(held)
  })
  it('names a file by its year, a change with what it changes', () => {
    expect(notices.map(n => n.year)).toEqual(files.map(name => Number(name.slice(0, 4))))
    expect(notices.map(n => n.amends !== undefined)).toEqual(files.map(name => name.length > '2004.ts'.length))
  })
  it('has a notice of its own for every year from 2004 to 2026, and none for 2003 and 2027', () => {
    const years = Array.from({ length: 25 }, (_, i) => 2003 + i)
    expect(years.filter(y => !prc.knows(y))).toEqual([2003, 2027])
  })
})

describe('a notice', () => {
  it.each(notices.map(n => [n.title.zh, n] as const))('%s', (_, notice) => {
    // A number as printed, issued before the days it arranges, or null and said so.
    if (notice.number === null || notice.issuedOn === null) expect(notice.unknown).toBeTruthy()
    if (notice.number !== null) expect(notice.number).toMatch(/^国(办)?发明电〔20\d\d〕\d+号$/)
    if (notice.issuedOn !== null) {
      expect(isDate(notice.issuedOn)).toBe(true)
      expect(notice.number?.slice(-8)).toContain(notice.issuedOn.slice(0, 4))
    }
    expect(notice.source).not.toBe('')
    const days = notice.rest.flatMap(r => r.days)
    expect(days.every(d => notice.issuedOn === null || d > notice.issuedOn)).toBe(true)
    // Only a Saturday or a Sunday can be a make-up day.
    expect(notice.makeUp.filter(d => weekday(d) < 6)).toEqual([])
    expect([...notice.makeUp]).toEqual([...notice.makeUp].sort())
    expect(days).toEqual([...days].sort())
  })
})

describe('days one would get wrong', () => {
  it.each([
    ['2005-12-31', 'make-up', 2006],
    ['2007-12-29', 'make-up', 2008],
    ['2007-12-31', 'holiday', 2008],
    ['2011-12-31', 'make-up', 2012],
    ['2006-05-05', 'holiday', 2006],
    ['2012-06-23', 'holiday', 2012],
    ['2014-01-30', 'working', undefined], // New Year's Eve was no holiday that year
    ['2015-09-04', 'holiday', 2015],
    ['2015-09-06', 'make-up', 2015],
    ['2019-05-03', 'holiday', 2019],
    ['2019-05-05', 'make-up', 2019],
    ['2020-02-01', 'holiday', 2020], // a make-up day until the holiday was extended
    ['2024-02-09', 'working', undefined],
    ['2024-04-07', 'make-up', 2024],
    ['2026-01-04', 'make-up', 2026],
    ['2024-03-09', 'weekend', undefined],
  ] as const)('%s is %s', (iso, kind, year) => {
    expect(prc.dayInfo(iso)).toMatchObject(year === undefined ? { kind } : { kind, notice: { year } })
    expect(prc.dayInfo(iso).notice?.year).toBe(year)
  })
  it('says the notice and the holiday', () => {
    expect(prc.dayInfo('2024-10-01')).toEqual({
      kind: 'holiday',
      notice: { number: '国办发明电〔2023〕7号', year: 2024 },
      name: { zh: '国庆节', en: 'National Day' },
    })
    expect(prc.dayInfo('2020-02-01').notice?.number).toBe('国办发明电〔2020〕1号')
  })
})

describe('docs/calendars.md', () => {
  const doc = readFileSync(new URL('../../docs/calendars.md', import.meta.url), 'utf8')
  it('has a row for every notice', () => {
    const rows = notices.map((n, i) => {
      const off = n.rest.flatMap(r => r.days).length
      return `| \`${files[i]}\` | ${n.number ?? 'not known'} | ${n.issuedOn ?? 'not known'} | ${off} | ${n.makeUp.length} |`
    })
    expect(rows.filter(row => !doc.includes(row))).toEqual([])
  })
  it('has a row for every difference', () => {
    const rows = [
      ...Object.keys(CHINESE_DAYS_DIFFERS).map(iso => `| ${iso} | chinese-days`),
      ...Object.keys(LUNAR_DIFFERS).map(iso => `| ${iso} | lunar-typescript`),
    ]
    expect(rows.filter(row => !doc.includes(row))).toEqual([])
  })
})
