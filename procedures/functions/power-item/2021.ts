import { convention, edition, enforcementRules, f, law, report2022, t, workdays } from '#kernel'

const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')
const PENALTY = law('行政处罚法(2021-01-22)')
const COERCION = law('行政强制法(2011-06-30)')
const LICENSING = law('行政许可法(2019-04-23)')

const PROMPTLY = convention('国办发〔2018〕118号 第(四)项 says promptly and names no number; the region’s own rules on the list are not at hand')
const NO_TIME = convention('the law names no time for the review')
/** Kinds of power that only a law, a regulation or a rule can found (行政处罚法 16, 行政强制法 10, 行政许可法 17). */
const foundedByLaw: ReadonlySet<string | undefined> = new Set(['licence', 'penalty', 'compulsion'])
/** A law, regulation or rule by its name, with the article: 示例条例 第十条, 《示例办法》(2020-01-01) 第三条. */
const statuteArticle = /(法|条例|规定|办法|规则|细则|决定)》?\s*([(（][^)）]*[)）])?\s*第?\s*[〇零一二三四五六七八九十百千\d]+\s*条/
const documentNumber = /〔\d{4}〕/
const namesBasis = (basis: string, kind: string | undefined): boolean => statuteArticle.test(basis) || (!foundedByLaw.has(kind) && documentNumber.test(basis))
/** The published decision of a province or region that gives powers to townships (行政处罚法 24). */
const provincialDecision = /(省|自治区|直辖市).*决定/

/** 权责清单事项梳理认领与动态调整: an item is claimed or changed, reviewed for legality, approved by the government and published. */
export default edition('power-item', '2021', {
  inForce: ['2021-08-02', null],
  law: ['法治政府建设实施纲要(2021-2025) 二(四)', '国办发〔2018〕118号 (四)', '政府信息公开条例(2019-04-03)', '新疆维吾尔自治区权责清单管理办法 - named in the 2022 report, not in corpus; its limits are unverified'],
  basis: OUTLINE.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  params: {
    'powers.after-law-change': { ...t('依据变动后提出调整期限', 'Proposal after the law changed'), value: 20, unit: 'working-days', status: 'silent', basis: PROMPTLY },
    'powers.review': { ...t('权责事项审核期限', 'Review of an item'), value: 20, unit: 'working-days', status: 'silent', basis: NO_TIME },
  },
  dayRule: t('公布的二十个工作日依政府信息公开条例第二十六条；其余期限为约定，按工作日计算', '20 working days for publication by its text (政府信息公开条例(2019-04-03) 第二十六条); the other limits are conventions, in working days'),
})
  .roles({
    'organ-clerk': t('部门', 'The department that claims the item'),
    'list-office': t('权责清单牵头部门（编制部门）', 'Office that keeps the list'),
    'legal-office': t('司法行政部门', 'Justice office that reviews legality'),
    government: t('本级人民政府', 'Government of the level'),
  })
  .states({
    noted: t('依据变动已登记', 'Change of law noted'),
    proposed: t('已提出', 'Proposed'),
    returned: t('已退回', 'Returned'),
    reviewed: t('已审核', 'Reviewed'),
    approved: t('已批准', 'Approved'),
    published: { ...t('已公布', 'Published'), final: true },
    rejected: { ...t('不予调整', 'Rejected'), final: true },
  })
  .acts({
    propose: {
      ...t('提出认领或调整', 'Claim or change proposed'), by: ['organ-clerk'], from: ['start', 'noted'], to: 'proposed',
      basis: [THREE_SYSTEMS.item('第(四)项'), PENALTY.art(17), PENALTY.art(24)],
      gates: ['basis-named', 'decision-for-township'], starts: ['review-item'], stops: ['after-law-change'], publish: 'never',
      data: {
        kind: f.enum('种类', 'Kind', { claim: ['认领', 'Claim'], add: ['新增', 'Add'], cancel: ['取消', 'Cancel'], 'delegate-down': ['下放', 'Delegate down'], 'take-up': ['承接', 'Take up'], change: ['变更', 'Change'] }),
        power_kind: f.enum('职权种类', 'Power kind', { licence: ['行政许可', 'Licence'], penalty: ['行政处罚', 'Penalty'], compulsion: ['行政强制', 'Compulsion'], collection: ['行政征收', 'Collection'], requisition: ['行政征用', 'Requisition'], payment: ['行政给付', 'Payment'], inspection: ['行政检查', 'Inspection'], confirmation: ['行政确认', 'Confirmation'], award: ['行政奖励', 'Award'], adjudication: ['行政裁决', 'Adjudication'], other: ['其他', 'Other'] }),
        name: f.text('名称', 'Name'), organ: f.organ('机关', 'Organ'),
        level: f.enum('层级', 'Level', { prefecture: ['州级', 'Prefecture'], county: ['县市级', 'County'], township: ['乡镇（街道）', 'Township'] }),
        legal_basis: f.text('法定依据', 'Legal basis'), law_changed_in_force: f.date('依据变动施行日', 'Changed law in force on').opt(),
        duty: f.longtext('职责', 'Duty'),
      },
    },
    'law-change': {
      ...t('依据变动登记', 'Change of the legal basis noted'), by: ['list-office'], from: ['start'], to: 'noted', basis: THREE_SYSTEMS.item('第(四)项'),
      starts: ['after-law-change'], publish: 'never',
      data: { law: f.text('变动的依据', 'Law that changed'), in_force: f.date('施行日期', 'In force from'), organ: f.organ('机关', 'Organ') },
    },
    'review-legality': {
      ...t('合法性审核', 'Legality reviewed'), by: ['legal-office'], from: ['proposed'], to: 'same', basis: OUTLINE.item('第(四)项'),
      publish: 'never',
      data: { passed: f.bool('审核通过', 'Passed'), opinion: f.longtext('意见', 'Opinion') },
    },
    return: {
      ...t('退回补充', 'Returned'), by: ['list-office'], from: ['proposed'], to: 'returned', basis: convention('the law is silent'),
      publish: 'never',
      data: { reason: f.longtext('理由', 'Reason') },
    },
    resubmit: {
      ...t('重新提交', 'Handed in again'), by: ['organ-clerk'], from: ['returned'], to: 'proposed', basis: convention('the law is silent'),
      publish: 'never',
    },
    review: {
      ...t('牵头部门审核', 'Reviewed by the list office'), by: ['list-office'], from: ['proposed'], to: 'reviewed', basis: convention('the law is silent'),
      gates: ['legality-reviewed'], stops: ['review-item'], publish: 'never',
      data: { agreed: f.bool('同意', 'Agreed') },
    },
    approve: {
      ...t('政府批准', 'Approved by the government'), by: ['government'], from: ['reviewed'], to: 'approved',
      basis: [OUTLINE.item('第(四)项'), report2022('一(二)2')],
      gates: ['reviewed-first'], starts: ['publish-item'], stepUp: true, publish: 'never',
      data: { document: f.document('文件', 'Document'), in_force: f.date('施行日期', 'In force from') },
    },
    reject: {
      ...t('不予调整', 'Rejected'), by: ['list-office', 'government'], from: ['proposed', 'reviewed'], to: 'rejected', basis: convention('the law is silent'),
      stops: ['review-item'], publish: 'never',
      data: { reason: f.longtext('理由', 'Reason') },
    },
    publish: {
      ...t('公布', 'Published'), by: ['list-office'], from: ['approved'], to: 'published',
      basis: [THREE_SYSTEMS.item('第(四)项'), OPEN_INFORMATION.art(20), OPEN_INFORMATION.art(26)],
      stops: ['publish-item'], stepUp: true,
      publish: { what: 'the whole entry', where: 'the government website', within: 'publish-item', basis: OPEN_INFORMATION.art(26) },
      data: { url: f.text('网址', 'Web address'), register_entry: f.entry('powers', '清单条目', 'Entry of the list') },
    },
  })
  .clocks({
    'after-law-change': {
      ...t('依据变动后提出调整', 'Proposal after the law changed'), basis: convention('国办发〔2018〕118号 第(四)项 and 法治政府建设实施纲要(2021-2025) 第(四)项 say promptly; convention, to be checked against 新疆权责清单管理办法'),
      limit: c => workdays(c.param('powers.after-law-change'), PROMPTLY), from: (_c, a) => a.data.in_force, onOverrun: 'finding',
    },
    'review-item': {
      ...t('审核期限', 'Review'), basis: convention('the law is silent'),
      limit: c => workdays(c.param('powers.review'), NO_TIME), onOverrun: 'finding',
    },
    'publish-item': {
      ...t('公布期限', 'Publication'), basis: OPEN_INFORMATION.art(26),
      limit: workdays(20, OPEN_INFORMATION.art(26)), onOverrun: 'finding',
    },
  })
  .gates({
    'basis-named': {
      ...t('有法定依据', 'Legal basis named'), basis: [PENALTY.art(16), COERCION.art(10), LICENSING.art(17)], severity: 'block',
      remedy: t('写明法律、法规或者规章及其条文', 'Name the law, regulation or rule and its article'),
      rule: (_c, a) => namesBasis(a.data.legal_basis, a.data.power_kind),
    },
    'decision-for-township': {
      ...t('乡镇执法权有省级决定', 'Township powers by a provincial decision'), basis: PENALTY.art(24), severity: 'block',
      remedy: t('写明省、自治区公布的赋权决定', 'Name the published decision of the province or region'),
      rule: (_c, a) => a.data.level !== 'township' || a.data.power_kind !== 'penalty' || provincialDecision.test(a.data.legal_basis),
    },
    'legality-reviewed': {
      ...t('已合法性审核', 'Legality reviewed'), basis: OUTLINE.item('第(四)项'), severity: 'block',
      remedy: t('先由司法行政部门合法性审核', 'Have the justice office review its legality first'),
      rule: c => c.since('propose', 'resubmit').has('review-legality', r => r.data.passed),
    },
    'reviewed-first': {
      ...t('先审核后批准', 'Reviewed first'), basis: convention('the law is silent'), severity: 'block',
      remedy: t('先由牵头部门审核同意', 'Have the list office review and agree first'),
      rule: c => c.has('review', r => r.data.agreed),
    },
  })
