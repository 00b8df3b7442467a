import { type ActsOf, law, type ProcedureParts, t } from '#kernel'
import { last, paragraphs } from '#procedures/_shared/enforcement-documents.ts'
import type e2019 from './2019.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** The statistics as published, and the letter that reports them. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2019]>>['documents']> = {
  statistics: {
    ...t('行政执法情况年度统计报告', 'Yearly statistics of enforcement'), basis: THREE_SYSTEMS.item('第(六)项'), acts: ['publish'], mark: '执统',
    body: (c, _a, w) => paragraphs(`依据${w.cite(THREE_SYSTEMS.item('第(六)项'))}，现公开本机关${last(c, w, 'compile', 'year')}年度行政执法总体情况有关数据。`, `数据由执法记录汇总，账本位置：${last(c, w, 'compile', 'record_head')}，各项数据均可追溯至案件；经负责人${w.date(c.last('sign')?.on)}审签。`),
  },
  letter: {
    ...t('关于报送行政执法情况年度统计的函', 'Letter that reports the statistics'), basis: THREE_SYSTEMS.item('第(六)项'), acts: ['report'], mark: '执报',
    to: (c, _a, w) => [c.organs()?.parent(c.organ)].map(x => (x === undefined ? '本级人民政府' : w.organ(x))).join(''),
    body: (c, a, w) => paragraphs(`本机关${last(c, w, 'compile', 'year')}年度行政执法统计已于${w.date(c.last('publish')?.on)}公开，现予报送。`, a.data.to_superior === true ? '同时抄报上级主管部门。' : ''),
  },
}
