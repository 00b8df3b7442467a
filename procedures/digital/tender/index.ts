import { type AnyView, cases, law, procedure, t } from '#kernel'
import e2019 from './2019.ts'
import documents from './documents.ts'

const TB = law('招标投标法实施条例(2019-03-02)')
const ZT = law('招标投标法(2017-12-27)')

/** Nothing unlawful on record: no gate failed, no limit overran, no act out of order or by a wrong hand. */
const withoutFinding = (c: AnyView): boolean =>
  !Object.keys(e2019.gates).some(g => c.failed(g)) && !c.runs().some(r => r.status === 'overrun') && !c.acts().some(a => a.outOfOrder || !entitled[a.act]?.by.includes(a.by))
const entitled: Readonly<Record<string, { readonly by: readonly string[] }>> = e2019.acts

export default procedure(
  'tender',
  {
    ...t('公共资源交易(依法必须招标项目)', 'Tender of a project that must by law be tendered, from announcement to contract (OCDS)'),
    area: 'digital', openedBy: 'organ', chosenBy: 'opening', chosenNote: t('发布招标公告之日（惯例）', 'The day of the announcement (convention)'),
    editions: [e2019],
  },
  {
    documents,
    indicators: {
      'digital.tender-count': {
        ...t('招标项目数', 'Tenders announced'), kind: 'count', basis: ZT.art(16),
        of: cases(i => i.case.has('announce')), periodBy: i => i.case.first('announce')?.on,
        by: ['organ'], direction: 'none',
      },
      'digital.tender-without-finding-rate': {
        ...t('无违法情形招标占比', 'Tenders with no finding'), kind: 'ratio', basis: [ZT.art(47), TB.art(61)],
        of: cases(i => i.case.has('sign')), met: i => withoutFinding(i.case), periodBy: i => i.case.first('sign')?.on,
        by: ['organ'], target: 1, direction: 'up',
      },
    },
  },
)
