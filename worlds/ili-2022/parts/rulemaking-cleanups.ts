import { PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldCase } from '../part.ts'
import { around } from '../workdays.ts'

/** Periodic cleanups of 2022: the prefecture and some counties; one runs past its day. */
export default {
  *cases(): Iterable<WorldCase> {
    const r = random('cleanup')
    for (const [i, code] of [PREFECTURE, '654002', '654003', '654021', '654025', '654028'].entries()) {
      const launched = around('2022-03-15', i * 6)
      const listed = r.int(60, 160) - (i === 0 ? 0 : 30)
      const abolish = r.int(6, 18),
        lapsed = r.int(3, 14),
        amend = r.int(4, 12)
      const published = i === 4 ? '2023-01-18' : i === 5 ? undefined : around('2022-11-07', r.int(0, 18))
      const decided = published === undefined ? undefined : around(published, -8)
      yield {
        scenario: number('演清理2022-', i + 1),
        procedure: 'document-cleanup',
        organ: code,
        acts: [
          act(
            'launch',
            launched,
            'organiser',
            {
              kind: 'periodic',
              scope: '本级现行有效行政规范性文件',
              'cut-off': '2021-12-31',
              'finish-by': i === 5 ? '2023-04-28' : '2022-12-30',
            },
            i,
          ),
          act('list-documents', around(launched, 40), 'maker', { listed, 'in-register': listed }, i),
          act('propose-results', around(launched, 85), 'maker', { keep: listed - abolish - lapsed - amend, amend, abolish, lapsed }, i),
          act('hear-opinions', around(launched, 110), 'organiser', { record: `征求意见记录-清理${i}` }, i),
          ...(published === undefined || decided === undefined
            ? []
            : [
                ...(i === 3 ? [] : [act('legality-review', around(launched, 130), 'organiser', { opinion: `合法性审查意见-清理${i}` }, i)]),
                act('decide', decided, 'meeting', { meeting: 'executive-meeting', minutes: `会议纪要-清理${i}` }, i),
                act(
                  'publish-catalogue',
                  published,
                  'publisher',
                  { 'keep-list': `继续有效目录-${i}`, 'abolished-list': `废止目录-${i}`, 'lapsed-list': `失效目录-${i}` },
                  i,
                ),
              ]),
        ],
      }
    }
  },
} satisfies Part
