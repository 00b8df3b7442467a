import { convention, edition, enforcementRules, f, filled, law, othersDuty, t, unverified, workdays } from '#kernel'
import { allCertifiedAnywhere, twoPeople } from '#procedures/_shared/enforcement.ts'
import { inspectedThisYear, outsideTheCap, sameOfficers, yearOf } from './record.ts'

const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const RANDOM_CHECKS = law('国办发〔2015〕58号')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const ENTERPRISE_CHECKS = law('控制对企业进行经济检查的规定(1999-07-23)')
const DISCLOSURE_CHECKS = law('企业公示信息抽查暂行办法(2014-08-19)')
const PENALTY = law('行政处罚法(2021-01-22)')
const LICENSING = law('行政许可法(2019-04-23)')

/** 行政检查, since 国办发〔2024〕54号 was made public: approved, capped for the year, and never by a third party. That text is not at hand. */
export default edition('inspection', '2025', {
  inForce: ['2025-01-03', null],
  law: ['优化营商环境条例(2019-10-22)', '国办发〔2015〕58号', '国办发〔2018〕118号', '控制对企业进行经济检查的规定(1999-07-23)', '企业公示信息抽查暂行办法(2014-08-19)', '国务院办公厅关于严格规范涉企行政检查的意见(国办发〔2024〕54号, made public 2025-01-03) - not in corpus; content seen by search, details unverified'],
  basis: BUSINESS_ENVIRONMENT.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  dayRule: t('二十日按文件本身规定为工作日；起始日不计入', '20 days are working days by their text (国办发〔2018〕118号 第(六)项, 企业公示信息抽查暂行办法(2014-08-19) 第十一条); the first day is not counted'),
})
  .roles({
    planner: t('检查计划机构', 'The unit of the organ that plans and draws'),
    officer: t('检查人员', 'Certificated inspecting officer'),
    'responsible-person': t('行政机关负责人', 'A responsible person of the organ'),
    object: t('检查对象', 'The inspected enterprise'),
    clerk: t('内勤', 'Clerk who publishes'),
  })
  .states({
    drawn: t('已抽取', 'Drawn or opened'),
    approved: t('已批准', 'Approved'),
    notified: t('已出具检查通知', 'Notice given'),
    inspected: t('已检查', 'Inspection under way'),
    finished: t('检查结束', 'Finished'),
    published: t('已公开', 'Result published'),
    closed: { ...t('已归档', 'Closed'), final: true },
    cancelled: { ...t('取消', 'Cancelled'), final: true },
  })
  .acts({
    draw: {
      ...t('双随机抽取', 'Object and officers drawn at random'), by: ['planner'], from: ['start'], to: 'drawn',
      basis: [BUSINESS_ENVIRONMENT.art(54), RANDOM_CHECKS.item('二(二)'), ENTERPRISE_CHECKS.art(5)],
      gates: ['item-on-list', 'drawn-at-random', 'two-officers', 'officers-qualified', 'in-plan'],
      publish: { what: 'the list of items for random inspection', basis: [THREE_SYSTEMS.item('第(四)项'), RANDOM_CHECKS.item('二(一)')] },
      data: {
        plan: f.entry('inspection-plans', '年度检查计划', 'Plan'), item: f.entry('powers', '事项', 'Item'),
        object: f.entry('enterprises', '检查对象', 'Object'), object_random: f.bool('对象随机抽取', 'Object random'),
        officers: f.officers('执法人员', 'Officers'), officers_random: f.bool('人员随机选派', 'Officers random'), pool_size: f.int('名录库数量', 'Pool size'),
        method: f.text('方式', 'Method'), joint_organs: f.text('联合检查机关', 'Joint organs').opt(),
      },
    },
    'open-targeted': {
      ...t('针对性检查启动', 'Targeted inspection opened'), by: ['planner'], from: ['start'], to: 'drawn',
      basis: [BUSINESS_ENVIRONMENT.art(54), ENTERPRISE_CHECKS.art(16), ENTERPRISE_CHECKS.art(17)],
      gates: ['item-on-list', 'targeted-ground', 'two-officers', 'officers-qualified'], publish: 'never',
      data: {
        item: f.entry('powers', '事项', 'Item'), object: f.entry('enterprises', '检查对象', 'Object'),
        ground: f.enum('启动事由', 'Ground', { complaint: ['投诉举报', 'Complaint'], transfer: ['转办交办', 'Transfer'], monitoring: ['监测线索', 'Monitoring'], 'key-area': ['重点领域', 'Key area'], 'special-campaign': ['专项整治', 'Special campaign'], 'follow-up': ['整改复查', 'Follow-up'] }),
        ground_document: f.document('依据文件', 'Ground document'), officers: f.officers('执法人员', 'Officers'),
        joint_organs: f.text('联合检查机关', 'Joint organs').opt(),
      },
    },
    approve: {
      ...t('批准检查', 'Inspection approved'), by: ['responsible-person'], from: ['drawn'], to: 'approved',
      basis: unverified('国办发〔2024〕54号 (not in corpus, unverified in detail)'),
      stepUp: true, publish: 'never',
    },
    notify: {
      ...t('出具检查通知书', 'Inspection notice given'), by: ['officer'], from: ['approved'], to: 'notified', basis: ENTERPRISE_CHECKS.art(8),
      gates: ['notice-complete', 'same-officers', 'approved-first'], publish: 'never',
      data: {
        basis_stated: f.bool('载明依据', 'Basis stated'), content_stated: f.bool('载明内容', 'Content stated'), time_limit: f.date('检查期限', 'Time limit'),
        officers: f.officers('执法人员', 'Officers'), officers_changed_because: f.text('更换人员理由', 'Officers changed because').opt(),
      },
    },
    inspect: {
      ...t('实施检查', 'Inspection carried out'), by: ['officer'], from: ['notified'], to: 'inspected',
      basis: [PENALTY.art(55), DISCLOSURE_CHECKS.art(9), ENTERPRISE_CHECKS.art(10), THREE_SYSTEMS.item('第(五)项'), THREE_SYSTEMS.item('第(八)项')],
      gates: ['two-officers', 'officers-qualified', 'certificate-shown', 'record-made', 'no-fee', 'same-officers', 'frequency-cap', 'no-third-party'],
      publish: 'never',
      data: {
        officers: f.officers('执法人员', 'Officers'), certificate_shown: f.bool('已出示执法证件', 'Certificate shown'),
        record_made: f.bool('已制作笔录', 'Record made'), recorded_av: f.bool('已音像记录', 'Recorded in sound and picture').opt(),
        fee_charged: f.money('收费金额', 'Fee charged'), third_party: f.bool('由第三方实施', 'Carried out by a third party'),
        officers_changed_because: f.text('更换人员理由', 'Officers changed because').opt(),
      },
    },
    finish: {
      ...t('检查结束', 'Inspection finished with a result'), by: ['officer'], from: ['inspected'], to: 'finished',
      basis: [ENTERPRISE_CHECKS.art(9), DISCLOSURE_CHECKS.art(9), LICENSING.art(61)],
      gates: ['record-signed', 'within-notice-time'], starts: ['publish-result'], publish: 'never',
      data: {
        result: f.enum('结果', 'Result', { 'no-problem': ['未发现问题', 'No problem'], 'corrected-on-spot': ['当场改正', 'Corrected on spot'], 'to-rectify': ['责令整改', 'To rectify'], 'suspected-violation': ['涉嫌违法', 'Suspected violation'], 'not-cooperating': ['不配合检查', 'Not cooperating'], 'not-reachable': ['无法取得联系', 'Not reachable'] }),
        record_signed: f.bool('笔录已签名', 'Record signed'),
      },
    },
    'order-rectification': {
      ...t('责令改正', 'Rectification ordered'), by: ['officer'], from: ['finished', 'published'], to: 'same', basis: [PENALTY.art(28), LICENSING.art(68)],
      starts: ['rectification'], stepUp: true, publish: 'never',
      data: { due: f.date('期限届满日', 'Due'), content: f.longtext('内容', 'Content') },
    },
    'confirm-rectified': {
      ...t('复查确认改正', 'Rectification confirmed'), by: ['officer'], from: ['finished', 'published'], to: 'same', basis: PENALTY.art(28),
      stops: ['rectification'], publish: 'never',
      data: { rectified: f.bool('已整改', 'Rectified') },
    },
    refer: {
      ...t('移交立案', 'Handed over to a penalty case'), by: ['officer'], from: ['finished', 'published'], to: 'same',
      basis: [RANDOM_CHECKS.item('二(四)'), PENALTY.art(54)],
      publish: 'never',
      data: { case: f.case('关联案件', 'Case') },
    },
    publish: {
      ...t('公开检查结果', 'Result published'), by: ['clerk'], from: ['finished'], to: 'published',
      basis: [BUSINESS_ENVIRONMENT.art(54), RANDOM_CHECKS.item('二(四)'), THREE_SYSTEMS.item('第(六)项'), DISCLOSURE_CHECKS.art(11), DISCLOSURE_CHECKS.art(13)],
      stops: ['publish-result'], stepUp: true,
      publish: { what: 'the result', where: 'the publicity system or the government website', within: 'publish-result' },
      data: { url: f.text('网址', 'Web address') },
    },
    cancel: {
      ...t('取消检查', 'Cancelled'), by: ['responsible-person'], from: ['drawn', 'approved', 'notified'], to: 'cancelled', basis: convention('the law is silent'),
      stepUp: true, publish: 'never',
      data: { reason: f.longtext('理由', 'Reason') },
    },
    close: {
      ...t('归档', 'Closed'), by: ['clerk'], from: ['finished', 'published'], to: 'closed', basis: [THREE_SYSTEMS.item('第(九)项'), LICENSING.art(61)],
      gates: ['published-before-close', 'violation-referred'], publish: 'never',
    },
  })
  .clocks({
    'publish-result': {
      ...t('结果公开期限', 'Result published'), basis: [THREE_SYSTEMS.item('第(六)项'), DISCLOSURE_CHECKS.art(11)],
      limit: workdays(20, THREE_SYSTEMS.item('第(六)项')), onOverrun: 'finding',
    },
    rectification: {
      ...t('限期改正', 'Time to rectify'), basis: PENALTY.art(28),
      due: (_c, a) => a.data.due, onOverrun: othersDuty('检查对象逾期未改正', 'The object is in default'), extensionNote: t('由行政机关延长', 'By the organ'),
    },
  })
  .gates({
    'item-on-list': {
      ...t('检查事项在清单内', 'Item on the list'), basis: [RANDOM_CHECKS.item('二(一)'), ENTERPRISE_CHECKS.art(3), THREE_SYSTEMS.item('第(四)项')], severity: 'block',
      remedy: t('核对权责清单，选择有效的检查事项', 'Name an inspection item of the list'),
      rule: (c, a) => {
        const powers = c.register('powers')
        const e = powers?.entry(a.data.item ?? '')
        return powers && e !== undefined && e.kind === 'inspection' && powers.inForce(e, a.on) && filled(e.basis_rank)
      },
    },
    'drawn-at-random': {
      ...t('双随机', 'Both drawn at random'), basis: [BUSINESS_ENVIRONMENT.art(54), RANDOM_CHECKS.item('二(二)')], severity: 'block',
      remedy: t('对象和人员均随机抽取，名录库不少于两个', 'Draw both at random, from a pool of more than one'),
      rule: (_c, a) => a.data.object_random && a.data.officers_random && a.data.pool_size > 1 // 国办发〔2015〕58号 二(二),
    },
    'in-plan': {
      ...t('列入检查计划', 'In the plan'), basis: ENTERPRISE_CHECKS.art(5), severity: 'finding',
      rule: (c, a) => {
        const plans = c.register('inspection-plans')
        const e = plans?.entry(a.data.plan)
        return plans && e !== undefined && e.organ === c.organ && e.year === yearOf(a.on) && e.item === a.data.item
      },
    },
    'targeted-ground': {
      ...t('针对性检查有据', 'Targeted inspection grounded'), basis: [BUSINESS_ENVIRONMENT.art(54), ENTERPRISE_CHECKS.art(16), ENTERPRISE_CHECKS.art(17)], severity: 'block',
      remedy: t('写明启动事由并附依据文件', 'Name the ground and its document'),
      rule: (_c, a) => filled(a.data.ground) && filled(a.data.ground_document),
    },
    'two-officers': {
      ...t('两名以上检查人员', 'At least two officers'), basis: [DISCLOSURE_CHECKS.art(9), PENALTY.art(42)], severity: 'block',
      remedy: t('指派两名以上检查人员', 'Assign two or more officers'),
      rule: (_c, a) => twoPeople(a.data.officers),
    },
    'officers-qualified': {
      ...t('检查人员持证', 'Officers certificated'), basis: [THREE_SYSTEMS.item('第(五)项'), PENALTY.art(42), RANDOM_CHECKS.item('二(二)')], severity: 'block',
      remedy: t('由持有效执法证件的人员检查', 'Let officers inspect whose certificates are valid'),
      rule: (c, a) => allCertifiedAnywhere(c, a.data.officers, a.on),
    },
    'same-officers': {
      ...t('与抽取人员一致', 'The officers drawn'), basis: RANDOM_CHECKS.item('二(二)'), severity: 'finding',
      rule: (c, a) => sameOfficers(c, a.data.officers) || filled(a.data.officers_changed_because),
    },
    'notice-complete': {
      ...t('检查通知书要素', 'Notice complete'), basis: [ENTERPRISE_CHECKS.art(8), ENTERPRISE_CHECKS.art(12)], severity: 'block',
      remedy: t('补全检查依据、内容、时限和人员', 'State basis, content, time and officers'),
      rule: (_c, a) => a.data.basis_stated && a.data.content_stated && filled(a.data.time_limit) && filled(a.data.officers),
    },
    'certificate-shown': {
      ...t('出示证件', 'Certificate shown'), basis: [PENALTY.art(55), DISCLOSURE_CHECKS.art(9), THREE_SYSTEMS.item('第(五)项')], severity: 'block',
      remedy: t('出示执法证件', 'Show the certificate'),
      rule: (_c, a) => a.data.certificate_shown,
    },
    'record-made': {
      ...t('制作检查记录', 'Record made'), basis: [PENALTY.art(55), DISCLOSURE_CHECKS.art(9), LICENSING.art(61)], severity: 'block',
      remedy: t('制作检查记录', 'Make a record'),
      rule: (_c, a) => a.data.record_made,
    },
    'no-fee': {
      ...t('不得收费', 'No fee'), basis: [ENTERPRISE_CHECKS.art(10), LICENSING.art(58)], severity: 'block',
      remedy: t('检查不得收费', 'Take no fee'),
      rule: (_c, a) => a.data.fee_charged === 0,
    },
    'record-signed': {
      ...t('记录签章', 'Record signed'), basis: DISCLOSURE_CHECKS.art(9), severity: 'finding',
      rule: (_c, a) => a.data.record_signed,
    },
    'within-notice-time': {
      ...t('在通知时限内', 'Within the time of the notice'), basis: ENTERPRISE_CHECKS.art(8), severity: 'finding',
      rule: (c, a) => a.on <= (c.last('notify')?.data.time_limit ?? a.on),
    },
    'published-before-close': {
      ...t('公开后归档', 'Published before closing'), basis: BUSINESS_ENVIRONMENT.art(54), severity: 'finding',
      rule: c => c.has('publish'),
    },
    'violation-referred': {
      ...t('涉嫌违法须移交', 'Suspected violation handed over'), basis: [RANDOM_CHECKS.item('二(四)'), PENALTY.art(54), PENALTY.art(76)], severity: 'finding',
      rule: c => c.last('finish')?.data.result !== 'suspected-violation' || c.has('refer'),
    },
    'approved-first': {
      ...t('检查须经批准', 'Approved first'), basis: unverified('国办发〔2024〕54号'), severity: 'block',
      remedy: t('先报负责人批准', 'Have it approved first'),
      rule: c => c.has('approve'),
    },
    'frequency-cap': {
      ...t('不超过年度频次上限', 'Within the yearly cap'), basis: unverified('国办发〔2024〕54号'), severity: 'finding',
      rule: (c, a) => {
        if (outsideTheCap(c)) return true
        const plans = c.register('inspection-plans')
        const opened = c.first('draw', 'open-targeted')?.data
        const before = inspectedThisYear(c, a.on)
        if (!plans || before === undefined) return undefined
        const plan = plans.all().find(e => e.organ === c.organ && e.year === yearOf(a.on) && e.item === opened?.item)
        return plan !== undefined && before + 1 <= Number(plan.times)
      },
    },
    'no-third-party': {
      ...t('不得外包第三方', 'Not carried out by third parties'), basis: unverified('国办发〔2024〕54号'), severity: 'block',
      remedy: t('由行政执法人员实施检查', 'Let officers of the organ inspect'),
      rule: (_c, a) => !a.data.third_party,
    },
  })
