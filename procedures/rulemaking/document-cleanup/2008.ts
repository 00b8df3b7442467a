import { convention, edition, f, filled, finding, law, rulemakingRules, t, unverified, years } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'

const RULE_MAKING = law('规章制定程序条例(2017-12-22)')
const LOCAL_ORGANS = law('地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)')
const HUNAN = law('湖南省行政程序规定(2018-07-10)')
const CITY_COUNTY_13 = unverified('国发〔2008〕17号 十三')
const CITY_COUNTY_15 = unverified('国发〔2008〕17号 十五')

/** 规章、行政规范性文件清理（2008）: Cleanup of rules and normative documents. */
export default edition('document-cleanup', '2008', {
  inForce: ['2008-05-12', null],
  law: ['国发〔2008〕17号', '规章制定程序条例(2017-12-22)', '立法法(2023-03-13)', '湖南省行政程序规定(2018-07-10)'],
  basis: CITY_COUNTY_15,
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
  params: {
    'cleanup.cycle': { ...t('定期清理周期', 'Cycle of periodic cleanup'), value: 2, unit: 'years', status: 'local', basis: CITY_COUNTY_15 },
  },
})
  .roles({
    organiser: t('清理组织机构(司法行政部门)', 'Organiser'),
    maker: t('制定机关、实施部门', 'Making organ or implementing department'),
    meeting: t('审议会议', 'Deliberating meeting'),
    publisher: t('公布机构', 'Publisher'),
  })
  .states({
    launched: t('已启动', 'Launched'),
    sorted: t('已梳理', 'Sorted'),
    proposed: t('已提出意见', 'Opinions proposed'),
    decided: t('已决定', 'Decided'),
    published: { ...t('已公布目录', 'Catalogue published'), final: true },
  })
  .acts({
    launch: {
      ...t('启动清理', 'Campaign launched'), by: ['organiser'], from: ['start'], to: 'launched',
      basis: [CITY_COUNTY_15, RULE_MAKING.art(37)], starts: ['campaign'],
      data: {
        kind: f.enum('种类', 'Kind', { periodic: ['定期清理', 'Periodic'], special: ['专项清理', 'Special'] }),
        scope: f.text('清理范围', 'Scope'),
        'cut-off': f.date('清理基准日', 'Cut off'),
        'finish-by': f.date('完成期限', 'Finish by'),
        'previous-published-on': f.date('上次目录公布日期', 'Previous published on').opt(),
      },
      publish: 'never',
    },
    'list-documents': {
      ...t('列出清理对象', 'Documents listed'), by: ['maker'], from: ['launched'], to: 'sorted',
      basis: CITY_COUNTY_15, gates: ['list-complete'],
      data: { listed: f.int('列入清理件数', 'Listed'), 'in-register': f.int('文件库中件数', 'In register') }, publish: 'never',
    },
    'propose-results': {
      ...t('提出清理意见', 'Results proposed'), by: ['maker'], from: ['sorted'], to: 'proposed',
      basis: CITY_COUNTY_15, gates: ['all-accounted'],
      data: {
        keep: f.int('保留件数', 'Keep'),
        amend: f.int('修改件数', 'Amend'),
        abolish: f.int('废止件数', 'Abolish'),
        lapsed: f.int('失效件数', 'Lapsed'),
      },
      publish: 'never',
    },
    'hear-opinions': {
      ...t('征求意见', 'Opinions heard'), by: ['organiser'], from: ['proposed'], to: 'same',
      basis: CITY_COUNTY_13,
      data: { record: f.document('笔录', 'Record') }, publish: 'never',
    },
    'legality-review': {
      ...t('合法性审查', 'Legality reviewed'), by: ['organiser'], from: ['proposed'], to: 'same',
      basis: [LOCAL_ORGANS.art(75), convention('for abolition decisions')],
      data: { opinion: f.document('意见', 'Opinion') }, publish: 'never',
    },
    decide: {
      ...t('审议决定', 'Decided'), by: ['meeting'], from: ['proposed'], to: 'decided',
      basis: [RULE_MAKING.art(39), CITY_COUNTY_13], gates: ['reviewed-before-decision'],
      data: {
        meeting: f.enum('会议', 'Meeting', {
          'executive-meeting': ['常务会议', 'Executive meeting'], 'plenary-meeting': ['全体会议', 'Plenary meeting'],
          'department-meeting': ['部门办公会', 'Department meeting'],
        }),
        minutes: f.document('会议纪要', 'Minutes'),
      },
      publish: 'never', stepUp: true,
    },
    'publish-catalogue': {
      ...t('公布清理结果目录', 'Catalogues published'), by: ['publisher'], from: ['decided'], to: 'published',
      basis: [CITY_COUNTY_15, HUNAN.art(52)], gates: ['three-lists'], stops: ['campaign'],
      data: {
        'keep-list': f.document('继续有效目录', 'Keep list'),
        'abolished-list': f.document('废止目录', 'Abolished list'),
        'lapsed-list': f.document('失效目录', 'Lapsed list'),
      },
      publish: { what: 'lists of documents still in force, abolished and lapsed' }, stepUp: true,
    },
  })
  .clocks({
    campaign: {
      ...t('清理完成期限', 'Campaign finished'), basis: CITY_COUNTY_15,
      // A fixed date; a periodic campaign ends two years after the last catalogue at the latest.
      due: (c, a) => {
        const { kind, 'finish-by': finishBy, 'previous-published-on': previous } = a.data
        if (kind !== 'periodic' || previous === undefined) return finishBy
        const latest = c.plus(previous, years(c.param('cleanup.cycle'), CITY_COUNTY_15))
        return latest < finishBy ? latest : finishBy
      },
      onOverrun: finding('cleanup-overdue'),
    },
  })
  .gates({
    'list-complete': {
      ...t('清理对象齐全', 'All registered documents listed'), basis: CITY_COUNTY_15, severity: 'finding',
      remedy: t('补列未列入的文件', 'List what is missing'),
      rule: (_c, a) => a.data.listed >= a.data['in-register'],
    },
    'all-accounted': {
      ...t('每件均有意见', 'Every document accounted for'), basis: CITY_COUNTY_15, severity: 'block',
      remedy: t('逐件提出清理意见', 'Propose a result for every document'),
      rule: (c, a) => a.data.keep + a.data.amend + a.data.abolish + a.data.lapsed === c.last('list-documents')?.data.listed,
    },
    'reviewed-before-decision': {
      ...t('决定前合法性审查', 'Reviewed before decision'), basis: LOCAL_ORGANS.art(75), severity: 'finding',
      remedy: t('先经合法性审查', 'Have it reviewed first'),
      rule: c => c.has('legality-review'),
    },
    'three-lists': {
      ...t('三份目录', 'Three lists published'), basis: CITY_COUNTY_15, severity: 'finding',
      remedy: t('公布继续有效、废止、失效三份目录', 'Publish all three lists'),
      rule: (_c, a) => filled(a.data['keep-list']) && filled(a.data['abolished-list']) && filled(a.data['lapsed-list']),
    },
  })
