import { actDay, acts, cases, convention, dueDay, entries, f, isMet, law, procedure, report2022, runs, t, unverified } from '#kernel'
import e2019 from './2019.ts'
import { catalogueGaps } from './catalogue-gaps.ts'
import { documents } from './documents.ts'

const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')

/** 政务信息主动公开与发布审核: Proactive publication and content review. */
export default procedure('publication', {
  ...t('政务信息主动公开与发布审核', 'Proactive publication and content review'), area: 'rulemaking', openedBy: 'officer',
  chosenBy: 'opening',
  chosenNote: t('信息形成或者变更之日', 'The day the information was formed or changed'),
  editions: [e2019],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'published-late': {
      ...t('未按期主动公开', 'Published late or not at all'), basis: OPEN_INFORMATION.art(26),
    },
    'correction-late': {
      ...t('更正不及时', 'Correction late'), basis: OPEN_INFORMATION.art(6),
    },
    'withheld-never-reassessed': {
      ...t('不予公开未定期评估', 'Withheld and never reassessed'), basis: OPEN_INFORMATION.art(18),
      rule: c => {
        const withheld = c.last('withhold')
        if (c.state !== 'withheld' || withheld === undefined) return false
        return c.asOf > (c.after(withheld).last('reassess')?.data['next-on'] ?? withheld.data['review-again-on'])
      },
    },
  },
  organFindings: {
    'catalogue-gap': {
      ...t('目录事项未公开', 'Catalogue item without publication'), basis: [OPEN_INFORMATION.art(12), OPEN_INFORMATION.art(53)],
      rule: catalogueGaps,
    },
  },
  registers: {
    'open-government-catalogue': {
      ...t('主动公开基本目录', 'Catalogue of information to be published'), basis: [OPEN_INFORMATION.art(12), OPEN_INFORMATION.art(20), OPEN_INFORMATION.art(21)], published: true,
      organ: 'organ', inForce: ['formed-on'],
      fields: {
        'index-no': f.text('索引号', 'Index no'),
        title: f.text('信息名称', 'Title'),
        summary: f.text('内容概述', 'Summary'),
        'formed-on': f.date('生成日期', 'Formed on').opt(),
        organ: f.organ('机关', 'Organ'),
        kind: f.text('信息种类', 'Kind'),
        period: f.enum('公开周期', 'Period', {
          'on-change': ['变更时', 'On change'], monthly: ['每月', 'Monthly'], quarterly: ['每季度', 'Quarterly'],
          yearly: ['每年', 'Yearly'],
        }),
        channel: f.text('公开渠道', 'Channel'),
      },
    },
    'disclosure-guide': {
      ...t('政府信息公开指南', 'Disclosure guide'), basis: OPEN_INFORMATION.art(12), published: true,
      organ: 'organ',
      fields: {
        organ: f.organ('机关', 'Organ'),
        office: f.text('工作机构', 'Office'),
        address: f.text('公开地址', 'Address'),
        hours: f.text('办公时间', 'Hours'),
        telephone: f.text('联系电话', 'Telephone'),
        'updated-on': f.date('更新日期', 'Updated on'),
      },
    },
  },
  indicators: {
    'publication.items': {
      ...t('主动公开政府信息件数', 'Items published'), basis: OPEN_INFORMATION.art(50), kind: 'count',
      of: cases(i => i.case.has('publish')),
      periodBy: i => i.case.last('publish')?.on, breakdown: i => i.case.first('form')?.data.kind, by: ['organ', 'kind'], direction: 'none',
    },
    'publication.timely-rate': {
      ...t('按期公开率', 'Share published in time'), basis: OPEN_INFORMATION.art(26), kind: 'ratio',
      of: runs('publish', i => i.run.status === 'met' || i.run.status === 'overrun'), met: isMet, periodBy: dueDay,
      by: ['organ'], direction: 'up', target: 1,
    },
    'publication.review-rate': {
      ...t('审核把关率', 'Share cleared before publication'), basis: report2022('一(七)二'), kind: 'ratio',
      of: cases(i => i.case.has('publish')), met: i => !['cleared-first', 'five-levels-passed', 'three-proofs', 'secrecy-cleared'].some(g => i.case.failed(g)),
      periodBy: i => i.case.last('publish')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'publication.rules': {
      ...t('规章制发、废止、现行有效', 'Rules made, abolished, in force'), basis: unverified('国办公开办函〔2021〕30号 表二 第二十条第(一)项'), kind: 'count',
      // In force on the last day, by what the year's change was: made, amended, repealed.
      of: entries('regulations', i => i.entry.kind === 'government-rule'), breakdown: i => String(i.entry.change),
      by: ['organ', 'change'], direction: 'none',
    },
    'publication.licences': {
      ...t('行政许可处理决定数量', 'Licensing decisions'), basis: unverified('国办公开办函〔2021〕30号 表二 第二十条第(五)项'), kind: 'count',
      of: acts(['grant', 'refuse'], undefined, 'licence'), periodBy: actDay,
      by: ['organ'], direction: 'none',
    },
    'publication.penalties': {
      ...t('行政处罚处理决定数量', 'Penalty decisions'), basis: unverified('国办公开办函〔2021〕30号 表二 第二十条第(六)项'), kind: 'count',
      of: acts('decide', i => (i.act.data.outcome ?? 'penalty') === 'penalty', ['penalty-ordinary', 'penalty-summary']), periodBy: actDay,
      by: ['organ'], direction: 'none',
    },
    'publication.coercion': {
      ...t('行政强制处理决定数量', 'Coercion decisions'), basis: unverified('国办公开办函〔2021〕30号 表二 第二十条第(六)项'), kind: 'count',
      of: acts(['impose', 'impose-urgent', 'freeze', 'order', 'immediate-substitute'], undefined, ['coercive-measure', 'coercive-enforcement']), periodBy: actDay,
      by: ['organ'], direction: 'none',
    },
    'publication.fees': {
      ...t('行政事业性收费金额(万元)', 'Administrative fees'), basis: unverified('国办公开办函〔2021〕30号 表二 第二十条第(八)项'), kind: 'money',
      of: acts('fee-paid', undefined, 'information-request'), alias: 'disclosure.fees', periodBy: actDay,
      by: ['organ'], direction: 'none',
    },
  },
})
