import { type AnyAct, type AnyView, cases, convention, days, type Entry, entries, f, type ISODate, law, procedure, report2022, t } from '#kernel'
import { lastDayOfYear } from '../../_shared/duty-year.ts'
import e2019 from './2019.ts'
import { documents } from './documents.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')
const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

/** Procedure started, not yet decided (决策条例38: delayed when it should have been decided). */
const waiting: readonly string[] = ['drafting', 'under-review', 'reviewed', 'submitted']
const yearEnd = (e: Entry): ISODate | undefined => lastDayOfYear(e.year)
/** Was any gate broken by the decision or by an act before it? */
const brokenBefore = (c: AnyView, decided: AnyAct): boolean => Object.keys(e2019.gates).some(g => c.failedActs(g).some(a => a.index <= decided.index))

/** 重大行政决策: Major administrative decisions. */
export default procedure('major-decision', {
  ...t('重大行政决策', 'Major administrative decisions'), area: 'rulemaking', openedBy: 'organ',
  chosenBy: 'opening',
  chosenNote: t('提出建议之日（条例未规定；调整在先决策亦适用，第二条）', 'The day it was proposed (the regulation names none; adjustments of older decisions follow it too, art. 2)'),
  editions: [e2019],
}, {
  documents,
  findings: {
    'act-out-of-order': {
      ...t('行为顺序违法', 'Act out of order'), basis: convention('an act from a state that does not list it is kept as it happened'),
    },
    'decision-not-published': {
      ...t('决策未及时公布', 'Decision not published in time'), basis: [MAJOR_DECISIONS.art(32), OPEN_INFORMATION.art(26)],
    },
    'not-archived': {
      ...t('未归档', 'Record not archived'), basis: MAJOR_DECISIONS.art(33),
      rule: c => c.state === 'completed' && !c.has('archive', x => x.data.complete),
    },
    'executor-not-named': {
      ...t('未明确执行单位', 'No executor named'), basis: MAJOR_DECISIONS.art(34),
      rule: c => {
        const published = c.last('publish', 'not-published')
        return c.state === 'published' && published !== undefined && !c.has('assign-execution') && c.asOf > c.plus(published.on, days(c.param('decision.executor-days'), convention('sixty days')))
      },
    },
    'long-delay': {
      ...t('久拖不决', 'Decision long delayed'), basis: MAJOR_DECISIONS.art(38),
      rule: c => {
        const started = c.last('start-procedure')
        return waiting.includes(c.state) && started !== undefined && c.asOf > c.plus(started.on, days(c.param('decision.delay-days'), convention('the law gives no number')))
      },
    },
  },
  organFindings: {
    'outside-catalogue': {
      ...t('目录事项未走程序', 'Catalogued matter decided outside the procedure'), basis: [MAJOR_DECISIONS.art(3), OUTLINE.item('第(十一)项')],
      rule: w => {
        const named = new Set(w.cases('major-decision').map(c => c.first('propose')?.data['catalogue-entry']))
        return w.register('decision-catalogue').all().filter(e => e.status === 'decided' && !named.has(e.id)).map(e => {
          const by = String(e['planned-by'] ?? yearEnd(e) ?? w.asOf)
          return { organ: String(e.undertaker), on: by < w.asOf ? by : w.asOf, note: String(e.title) }
        })
      },
    },
  },
  registers: {
    'decision-catalogue': {
      ...t('重大行政决策事项目录', 'Catalogue of major decisions'), basis: [MAJOR_DECISIONS.art(3), OUTLINE.item('第(十一)项')], published: true,
      organ: 'undertaker',
      fields: {
        year: f.int('年度', 'Year'),
        title: f.text('决策事项名称', 'Title'),
        category: f.text('类别', 'Category'),
        undertaker: f.organ('承办单位', 'Undertaker'),
        'planned-by': f.date('计划完成日期', 'Planned by').opt(),
        'committee-consent-on': f.date('同级党委同意日期', 'Committee consent on'),
        status: f.enum('状态', 'Status', {
          planned: ['计划', 'Planned'], 'in-procedure': ['程序进行中', 'In procedure'], decided: ['已决定', 'Decided'],
          dropped: ['终止', 'Dropped'],
        }),
        'adjusted-on': f.date('调整日期', 'Adjusted on').opt(),
        case: f.case('关联案件', 'Case').opt(),
      },
    },
    'decision-accountability': {
      ...t('重大行政决策终身责任记录', 'Lifetime accountability record'), basis: MAJOR_DECISIONS.art(38), published: false,
      projected: [{
        procedure: 'major-decision', on: ['record-accountability'],
        entries: (c, a) => [{ id: `${c.id}-${a.index}`, case: c.id, officer: a.data.officer, capacity: a.data.capacity, dissented: a.data.dissented, 'decision-on': c.last('decide')?.on, outcome: a.data.outcome }],
      }],
      fields: {
        case: f.case('关联案件', 'Case'),
        officer: f.officer('人员', 'Officer'),
        capacity: f.text('身份', 'Capacity'),
        dissented: f.bool('讨论时明确提出不同意见', 'Dissented'),
        'decision-on': f.date('决策日期', 'Decision on'),
        outcome: f.text('结果', 'Outcome').opt(),
      },
    },
  },
  indicators: {
    'decision.made': {
      ...t('重大行政决策件数', 'Major decisions made'), basis: MAJOR_DECISIONS.art(9), kind: 'count',
      of: cases(i => i.case.has('decide')),
      periodBy: i => i.case.last('decide')?.on, by: ['organ'], direction: 'none',
    },
    'decision.catalogue-size': {
      ...t('年度决策目录事项数', 'Matters in the yearly catalogue'), basis: OUTLINE.item('第(十一)项'), kind: 'count',
      of: entries('decision-catalogue'),
      periodBy: i => yearEnd(i.entry), by: ['organ'], direction: 'none',
    },
    'decision.catalogue-completion': {
      ...t('目录事项完成率', 'Share of catalogued matters decided'), basis: OUTLINE.item('第(十一)项'), kind: 'ratio',
      of: entries('decision-catalogue', i => i.entry.status !== 'dropped'),
      met: i => i.world.cases('major-decision').some(x => x.first('propose')?.data['catalogue-entry'] === i.entry.id && x.has('decide', d => d.on <= (yearEnd(i.entry) ?? ''))),
      periodBy: i => yearEnd(i.entry), by: ['organ'], direction: 'up', target: 1,
    },
    'decision.legality-review-rate': {
      ...t('合法性审查率', 'Share reviewed before deliberation'), basis: [MAJOR_DECISIONS.art(25), report2022('二(二)')], kind: 'ratio',
      of: cases(i => i.case.has('decide')), met: i => !['decided-after-review', 'legality-review-first', 'review-in-proper-form'].some(g => i.case.failed(g)),
      periodBy: i => i.case.last('decide')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'decision.public-participation-rate': {
      ...t('公众参与率', 'Share with public participation'), basis: MAJOR_DECISIONS.art(14), kind: 'ratio',
      of: cases(i => i.case.has('decide') && i.case.first('propose')?.data.secret === false), met: i => i.case.first('open-comment', 'listen', 'hold-hearing') !== undefined,
      periodBy: i => i.case.last('decide')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'decision.expert-rate': {
      ...t('专家论证率', 'Share argued by experts'), basis: MAJOR_DECISIONS.art(19), kind: 'ratio',
      of: cases(i => i.case.has('decide') && i.case.first('propose')?.data.professional === true), met: i => i.case.has('expert-argument'),
      periodBy: i => i.case.last('decide')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'decision.risk-rate': {
      ...t('风险评估率', 'Share risk-assessed'), basis: MAJOR_DECISIONS.art(22), kind: 'ratio',
      of: cases(i => i.case.has('decide') && i.case.first('propose')?.data.risk === true), met: i => i.case.has('assess-risk'),
      periodBy: i => i.case.last('decide')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'decision.collective-rate': {
      ...t('集体讨论率', 'Share decided collectively'), basis: MAJOR_DECISIONS.art(30), kind: 'ratio',
      of: cases(i => i.case.has('decide')), met: i => !i.case.failed('decided-after-deliberation') && !i.case.failed('statutory-meeting'),
      periodBy: i => i.case.last('decide')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'decision.full-procedure-rate': {
      ...t('全程序合规率', 'Share with no gate broken'), basis: report2022('二(二),', '三(二)'), kind: 'ratio',
      of: cases(i => i.case.has('decide')), met: i => !brokenBefore(i.case, i.case.last('decide')!),
      periodBy: i => i.case.last('decide')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'decision.counsel-rate': {
      ...t('法律顾问参与决策率', 'Share with counsel heard'), basis: [MAJOR_DECISIONS.art(28), report2022('一(三)四')], kind: 'ratio',
      of: cases(i => i.case.has('decide')), met: i => i.case.before(i.case.last('decide')!).has('counsel-opinion'),
      periodBy: i => i.case.last('decide')?.on, by: ['organ'], direction: 'up', target: 1,
    },
    'decision.decided-first': {
      ...t('先决后审件数', 'Decided before review'), basis: [report2022('二(二)', '事先拍板定调'), MAJOR_DECISIONS.art(25)], kind: 'count',
      of: cases(i => i.case.failed('decided-after-review') || i.case.failed('legality-review-first')),
      periodBy: i => i.case.last('decide')?.on, by: ['organ'], direction: 'down', target: 0,
    },
    'decision.evaluated': {
      ...t('决策后评估件数', 'Decisions evaluated'), basis: MAJOR_DECISIONS.art(36), kind: 'count',
      of: cases(i => i.case.has('post-evaluate')),
      periodBy: i => i.case.last('post-evaluate')?.on, by: ['organ'], direction: 'none',
    },
    'decision.accountability': {
      ...t('责任倒查件数', 'Accountability reviews opened'), basis: [MAJOR_DECISIONS.art(38), report2022('三(二)')], kind: 'count',
      of: cases(i => i.case.has('open-accountability')),
      periodBy: i => i.case.last('open-accountability')?.on, by: ['organ'], direction: 'none',
    },
  },
})
