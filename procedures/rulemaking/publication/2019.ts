import { convention, edition, f, finding, law, report2022, rulemakingRules, t, workdays } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'

const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')

const HOUSE_RULE = report2022('一(七)二', '五级联审、三审三校 are house rules')

/** 政务信息主动公开与发布审核（2019）: Proactive publication and content review. */
export default edition('publication', '2019', {
  inForce: ['2019-05-15', null],
  law: ['政府信息公开条例(2019-04-03)', '2022年法治政府建设年度报告'],
  basis: OPEN_INFORMATION.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
  params: {
    'publication.levels': { ...t('联审级数', 'Levels of review'), value: 5, unit: 'count', status: 'local', basis: HOUSE_RULE },
    'publication.proofs': { ...t('校对次数', 'Proofs'), value: 3, unit: 'count', status: 'local', basis: HOUSE_RULE },
    'publication.correct-days': { ...t('更正期限', 'Days to correct'), value: 1, unit: 'working-days', status: 'silent', basis: OPEN_INFORMATION.art(6) },
  },
})
  .roles({
    author: t('信息采编人', 'Author'),
    'unit-head': t('科室负责人', 'Section head'),
    deputy: t('分管领导', 'Deputy in charge'),
    principal: t('主要领导', 'Principal'),
    'disclosure-office': t('政务公开机构', 'Disclosure office'),
    'secrecy-reviewer': t('保密审查人', 'Secrecy reviewer'),
    proofreader: t('校对人', 'Proofreader'),
  })
  .states({
    formed: t('已形成', 'Formed'),
    'in-review': t('审核中', 'In review'),
    cleared: t('审核通过', 'Cleared'),
    published: t('已公开', 'Published'),
    withheld: t('不予公开', 'Withheld'),
    withdrawn: { ...t('已撤下', 'Withdrawn'), final: true },
  })
  .acts({
    form: {
      ...t('信息形成或者变更', 'Information formed or changed'), by: ['author'], from: ['start'], to: 'formed',
      basis: [OPEN_INFORMATION.art(20), OPEN_INFORMATION.art(26)], starts: ['publish'],
      data: {
        title: f.text('信息名称', 'Title'),
        'catalogue-entry': f.entry('open-government-catalogue', '目录条目', 'Catalogue entry'),
        kind: f.enum('信息种类', 'Kind', {
          rule: ['规章', 'Rule'], 'normative-document': ['行政规范性文件', 'Normative document'], plan: ['规划计划', 'Plan'],
          statistics: ['统计信息', 'Statistics'], 'service-basis': ['行政许可和服务事项依据', 'Service basis'],
          'penalty-basis': ['行政处罚、强制依据', 'Penalty basis'], budget: ['预算决算', 'Budget'], fee: ['收费项目', 'Fee'],
          procurement: ['政府采购', 'Procurement'], project: ['重大建设项目', 'Project'], welfare: ['民生政策', 'Welfare'],
          'emergency-plan': ['应急预案', 'Emergency plan'], inspection: ['监督检查情况', 'Inspection'],
          recruitment: ['招考录用', 'Recruitment'], other: ['其他', 'Other'],
        }),
        'source-case': f.case('来源案件', 'Source case').opt(),
        changed: f.bool('属于变更', 'Changed'),
      },
      publish: 'never',
    },
    submit: {
      ...t('提交审核', 'Submitted for review'), by: ['author'], from: ['formed'], to: 'in-review',
      basis: OPEN_INFORMATION.art(17),
      data: { text: f.document('文本', 'Text') }, publish: 'never',
    },
    review: {
      ...t('逐级审核', 'Reviewed at a level'), by: ['author', 'unit-head', 'deputy', 'disclosure-office', 'principal'], from: ['in-review'], to: 'same',
      basis: report2022('一(七)二', '五级联审 (levels 1-5: author, section head, deputy in charge, disclosure office, principal - the order is a convention)'),
      gates: ['levels-in-order', 'reviewer-differs'],
      data: {
        level: f.int('审核级次', 'Level'),
        reviewer: f.officer('审核人', 'Reviewer'),
        result: f.enum('结果', 'Result', { pass: ['通过', 'Pass'], return: ['退回', 'Return'] }),
      },
      publish: 'never',
    },
    proofread: {
      ...t('校对', 'Proofread'), by: ['proofreader'], from: ['in-review'], to: 'same',
      basis: report2022('一(七)二', '三审三校'), gates: ['rounds-in-order'],
      data: { round: f.int('校次', 'Round'), proofreader: f.officer('校对人', 'Proofreader'), errors: f.int('差错数', 'Errors') }, publish: 'never',
    },
    'secrecy-review': {
      ...t('保密审查', 'Secrecy reviewed'), by: ['secrecy-reviewer'], from: ['in-review'], to: 'same',
      basis: OPEN_INFORMATION.art(17),
      data: {
        result: f.enum('结果', 'Result', {
          publishable: ['可以公开', 'Publishable'], 'not-publishable': ['不得公开', 'Not publishable'], unsure: ['不能确定', 'Unsure'],
        }),
        reviewer: f.officer('审核人', 'Reviewer'),
      },
      publish: 'never',
    },
    'refer-secrecy': {
      ...t('报请确定', 'Referred to decide'), by: ['disclosure-office'], from: ['in-review'], to: 'same',
      basis: OPEN_INFORMATION.art(17),
      data: { to: f.organ('报请确定的机关', 'Organ asked') }, publish: 'never',
    },
    return: {
      ...t('退回修改', 'Returned'), by: ['unit-head', 'deputy', 'disclosure-office', 'principal'], from: ['in-review'], to: 'formed',
      basis: OPEN_INFORMATION.art(17),
      data: { reason: f.text('理由', 'Reason') }, publish: 'never',
    },
    clear: {
      ...t('审核通过', 'Cleared'), by: ['disclosure-office'], from: ['in-review'], to: 'cleared',
      basis: OPEN_INFORMATION.art(17), gates: ['five-levels-passed', 'three-proofs', 'secrecy-cleared'], publish: 'never', stepUp: true,
    },
    publish: {
      ...t('公开', 'Published'), by: ['disclosure-office'], from: ['formed', 'in-review', 'cleared'], to: 'published',
      basis: [OPEN_INFORMATION.art(23), OPEN_INFORMATION.art(24), OPEN_INFORMATION.art(26)], gates: ['cleared-first'], stops: ['publish'],
      data: {
        channel: f.enum('公开渠道', 'Channel', {
          website: ['政府网站', 'Website'], gazette: ['政府公报', 'Gazette'], press: ['新闻发布会', 'Press'],
          media: ['报刊广播电视', 'Media'], board: ['公开栏', 'Board'],
        }),
        address: f.text('公开地址', 'Address'),
      },
      publish: { what: 'on the unified platform', within: 'publish' }, stepUp: true,
    },
    withhold: {
      ...t('决定不予公开', 'Withheld'), by: ['disclosure-office'], from: ['in-review', 'cleared'], to: 'withheld',
      basis: [OPEN_INFORMATION.art(14), OPEN_INFORMATION.art(15), OPEN_INFORMATION.art(16), OPEN_INFORMATION.art(18)], stops: ['publish'],
      data: {
        ground: f.enum('不予公开依据', 'Ground', {
          'article-14': ['第十四条', 'Article 14'], 'article-15': ['第十五条', 'Article 15'], 'article-16': ['第十六条', 'Article 16'],
        }),
        'review-again-on': f.date('再次评估日期', 'To be reviewed again on'),
      },
      publish: 'never', stepUp: true,
    },
    reassess: {
      ...t('定期评估审查', 'Withheld item reassessed'), by: ['disclosure-office'], from: ['withheld'], to: 'same',
      basis: OPEN_INFORMATION.art(18),
      data: { 'can-publish': f.bool('可以公开', 'May be published'), 'next-on': f.date('下次评估日期', 'Next review on') }, publish: 'never',
    },
    release: {
      ...t('情势变化予以公开', 'Released after reassessment'), by: ['disclosure-office'], from: ['withheld'], to: 'published',
      basis: OPEN_INFORMATION.art(18),
      data: { address: f.text('公开地址', 'Address') }, publish: 'never', stepUp: true,
    },
    'report-error': {
      ...t('发现错误', 'Error reported'), by: ['disclosure-office', 'author'], from: ['published'], to: 'same',
      basis: [OPEN_INFORMATION.art(6), OPEN_INFORMATION.art(53)], starts: ['correct'],
      data: {
        kind: f.enum('信息种类', 'Kind', {
          text: ['文本', 'Text'], fact: ['事实', 'Fact'], 'personal-data': ['个人信息', 'Personal data'], secret: ['涉密', 'Secret'],
        }),
      },
      publish: 'never',
    },
    correct: {
      ...t('更正', 'Corrected'), by: ['disclosure-office'], from: ['published'], to: 'same',
      basis: [OPEN_INFORMATION.art(6), OPEN_INFORMATION.art(11)], stops: ['correct'],
      data: { note: f.text('更正说明', 'Note') }, publish: { what: 'correction where the item was', within: 'correct' },
    },
    withdraw: {
      ...t('撤下', 'Withdrawn'), by: ['disclosure-office'], from: ['published'], to: 'withdrawn',
      basis: OPEN_INFORMATION.art(53), stops: ['correct'],
      data: { reason: f.text('理由', 'Reason') }, publish: 'never', stepUp: true,
    },
  })
  .clocks({
    publish: {
      ...t('主动公开期限', 'Proactive publication'), basis: OPEN_INFORMATION.art(26),
      limit: workdays(20, OPEN_INFORMATION.art(26)), onOverrun: finding('published-late'),
      extensionNote: t('法律、法规对期限另有规定的，从其规定', 'Another law or regulation may set another limit'),
    },
    correct: {
      ...t('更正期限', 'Correction'), basis: [OPEN_INFORMATION.art(6), convention('the regulation says promptly')],
      limit: c => workdays(c.param('publication.correct-days'), OPEN_INFORMATION.art(6)), onOverrun: finding('correction-late'),
    },
  })
  .gates({
    'levels-in-order': {
      ...t('逐级审核', 'Levels in order'), basis: HOUSE_RULE, severity: 'finding',
      remedy: t('按级次逐级审核', 'Review level by level'),
      rule: (c, a) => a.data.level === c.since('submit').count('review', r => r.data.result === 'pass') + 1,
    },
    'reviewer-differs': {
      ...t('审核人不重复', 'A different person at each level'), basis: HOUSE_RULE, severity: 'finding',
      remedy: t('由不同的人审核', 'Have another person review it'),
      rule: (c, a) => !c.since('submit').has('review', r => r.data.reviewer === a.data.reviewer && r.data.level !== a.data.level),
    },
    'rounds-in-order': {
      ...t('逐次校对', 'Proofs in order'), basis: HOUSE_RULE, severity: 'finding',
      remedy: t('按校次逐次校对', 'Proofread round by round'),
      rule: (c, a) => a.data.round === c.since('submit').count('proofread') + 1,
    },
    'five-levels-passed': {
      ...t('五级联审通过', 'Five levels passed'), basis: HOUSE_RULE, severity: 'block',
      remedy: t('完成五级联审', 'Complete the five levels of review'),
      rule: c => c.since('submit').count('review', r => r.data.result === 'pass') >= c.param('publication.levels'),
    },
    'three-proofs': {
      ...t('三校完成', 'Three proofs done'), basis: HOUSE_RULE, severity: 'block',
      remedy: t('完成三校', 'Complete the three proofs'),
      rule: c => c.since('submit').count('proofread') >= c.param('publication.proofs'),
    },
    'secrecy-cleared': {
      ...t('保密审查通过', 'Secrecy cleared'), basis: OPEN_INFORMATION.art(17), severity: 'block',
      remedy: t('通过保密审查', 'Have it cleared for secrecy'),
      rule: c => c.since('submit').last('secrecy-review')?.data.result === 'publishable',
    },
    'cleared-first': {
      ...t('先审后发', 'Cleared before publishing'), basis: OPEN_INFORMATION.art(17), severity: 'block',
      remedy: t('先提交审核并通过', 'Submit it for review and have it cleared'),
      rule: c => {
        const submitted = c.last('submit')
        return submitted !== undefined && c.after(submitted).has('clear')
      },
    },
  })
