import { type AnyAct, type AnyView, type Entry, f, law, type RegisterDef, t } from '#kernel'

const XF26 = law('信用修复管理办法 国家发展改革委令第36号', 'unverified')
const YS = law('优化营商环境条例(2019-10-22)')

/** A repair ends the record's publication from that day on. */
const repairedRecord = (c: AnyView, _a: AnyAct, current: (id: string) => Entry | undefined): readonly Entry[] => {
  const record = current(String(c.last('apply')?.data.record))
  return record === undefined ? [] : [{ ...record, status: 'repaired' }]
}

/** What organisations have on record, and for how long at most. */
export default {
  'credit-records': {
    ...t('公共信用信息(组织)', 'Public credit records of organisations'), published: true, basis: [XF26.whole(), YS.art(30)],
    organ: 'organ',
    // Published past its longest day is what the figure looks for: no entry falls out of the register by itself.
    projected: [{ procedure: 'credit-repair', on: ['repair'], entries: repairedRecord }],
    fields: {
      subject: f.text('主体名称', 'Subject'),
      creditCode: f.text('统一社会信用代码', 'Credit code'),
      class: f.enum('失信程度', 'Class', { minor: ['轻微', 'Minor'], ordinary: ['一般', 'Ordinary'], serious: ['严重', 'Serious'] }),
      organ: f.organ('认定单位', 'Organ'),
      decision: f.case('认定所依案件', 'Decision'),
      decidedOn: f.date('认定日期', 'Decided on'),
      publishedFrom: f.date('公示起始日', 'Published from').opt(),
      longestUntil: f.date('最长公示期届满日', 'Longest until'),
      status: f.enum('状态', 'Status', {
        published: ['公示中', 'Published'], repaired: ['已修复', 'Repaired'], expired: ['期满', 'Expired'],
        withdrawn: ['撤销', 'Withdrawn'],
      }),
    },
  },
} satisfies Readonly<Record<string, RegisterDef>>
