import { days, fen, lapse, law, t, workdays } from '#kernel'
import { allCertified, powerHeld, twoPeople } from '#procedures/_shared/enforcement.ts'
import { atMost, entriesFor, fineSurcharge } from '#procedures/_shared/penalty.ts'
import { withActs } from './2021/acts.ts'
import { paidInFull } from './payment.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const DISCRETION = law('国办发〔2022〕27号')

/** Most that may be fined on the spot, both included (行政处罚法 51). */
const mostOnTheSpot = { citizen: fen(200), organisation: fen(3000) } // 行政处罚法 第五十一条
const weight = { warning: 0, fine: 1, other: 2 }

/** 行政处罚简易程序（2021）: what runs, and what must hold. */
export default withActs
  .clocks({
    'file-record': {
      ...t('报备期限', 'Filing of the on-the-spot decision'), basis: [{ ...PENALTY.art(52), note: 'names no time' }, { ...MARKET_PENALTY.art(70), note: '7 working days' }],
      limit: c => workdays(c.param('penalty.file-record'), MARKET_PENALTY.art(70)), onOverrun: 'finding',
    },
    'pay-fine': {
      ...t('缴款期限', 'Payment of the fine'), basis: [PENALTY.art(53), PENALTY.art(67), PENALTY.art(72)],
      limit: days(15, PENALTY.art(67, 3)), when: (_c, a) => a.data.kind === 'fine' && a.data.fine > 0,
      onOverrun: lapse('每日按罚款数额的百分之三加处罚款，不超出罚款数额', 'A surcharge of 3 % of the fine a day, at most the fine; the default is the party’s'), // No challenge is recorded here: nothing is left out.
      surcharge: { ...fineSurcharge, except: [] },
      extensionNote: t('经当事人申请和行政机关批准，可以延期或者分期缴纳', 'Deferral or instalments, on application (行政处罚法 66)'),
    },
    'hand-in-fine': {
      ...t('交缴行政机关期限', 'Officer hands the fine in'), basis: [PENALTY.art(71), PENALTY.art(85)],
      limit: workdays(2, PENALTY.art(71)), onOverrun: 'finding',
    },
    'remit-fine': {
      ...t('缴付银行期限', 'Organ pays the fine in'), basis: [PENALTY.art(71), PENALTY.art(85)],
      limit: workdays(2, PENALTY.art(71)), onOverrun: 'finding',
    },
    'publish-decision': {
      ...t('公开期限', 'Publication of the decision'), basis: THREE_SYSTEMS.item('第(六)项'),
      limit: c => workdays(c.param('penalty.publish-days'), THREE_SYSTEMS.item('第(六)项')), when: (_c, a) => a.data.publishable, onOverrun: 'finding',
    },
    'withdraw-publication': {
      ...t('撤回公开期限', 'Withdrawal of the published decision'), basis: [PENALTY.art(48), PENALTY.art(85)],
      limit: workdays(3, PENALTY.art(48, 2)), when: (_c, a) => a.data.was_published, onOverrun: 'finding',
    },
  })
  .gates({
    'two-officers': {
      ...t('两名以上执法人员', 'At least two officers'), basis: PENALTY.art(42), severity: 'block',
      remedy: t('补足两名以上执法人员', 'Assign a second officer'),
      rule: (_c, a) => twoPeople(a.data.officers),
    },
    'officers-qualified': {
      ...t('执法人员均持有效证件', 'Every officer certificated'), basis: [PENALTY.art(42), PENALTY.art(76)], severity: 'block',
      remedy: t('由持有效执法证件的人员实施', 'Let officers act whose certificates are valid'),
      rule: (c, a) => allCertified(c, a.data.officers, a.on),
    },
    'certificate-shown': {
      ...t('出示执法证件', 'Certificate shown'), basis: [PENALTY.art(52), PENALTY.art(55)], severity: 'block',
      remedy: t('出示执法证件', 'Show the certificate'),
      rule: (_c, a) => a.data.certificate_shown,
    },
    'rights-told': {
      ...t('告知权利', 'Rights told'), basis: PENALTY.art(44), severity: 'block',
      remedy: t('告知拟处罚内容、事实、理由、依据和权利', 'Tell the party its rights'),
      rule: (_c, a) => a.data.rights_told,
    },
    'power-on-list': {
      ...t('职权在清单内', 'Power on the list'), basis: [PENALTY.art(17), PENALTY.art(38), THREE_SYSTEMS.item('第(四)项')], severity: 'block',
      remedy: t('核对权责清单，选择本机关有效的处罚事项', 'Name a penalty item of the list that this organ holds'),
      rule: (c, a) => powerHeld(c, a.data.power, 'penalty', a.on),
    },
    'within-summary-limits': {
      ...t('属简易程序范围', 'Within the summary limits'), basis: [PENALTY.art(51), MARKET_PENALTY.art(84)], severity: 'block',
      remedy: t('转为普通程序', 'Turn it into an ordinary case'),
      rule: (_c, a) => a.data.kind === 'warning' || (a.data.kind === 'fine' && fen(a.data.fine) <= mostOnTheSpot[a.data.party_kind]),
    },
    'told-before-decision': {
      ...t('决定前告知', 'Told before the decision'), basis: [PENALTY.art(44), PENALTY.art(62)], severity: 'block',
      remedy: t('先当场告知', 'Tell the party first'),
      rule: c => c.has('notify', n => n.data.rights_told),
    },
    'defence-heard-or-waived': {
      ...t('已听取或放弃申辩', 'Defence heard or waived'), basis: [PENALTY.art(45), PENALTY.art(62)], severity: 'block',
      remedy: t('听取并复核申辩，或者由当事人签字放弃', 'Hear and check the defence, or have the waiver signed'),
      rule: c => c.has('hear-defence', d => d.data.reviewed) || c.has('waive-defence', w => w.data.signed),
    },
    'not-heavier-after-defence': {
      ...t('不得因申辩加重', 'Not heavier after a defence'), basis: PENALTY.art(45), severity: 'block',
      remedy: t('不得因申辩加重，减至告知以内', 'Keep within what was told'),
      rule: (c, a) => {
        const told = c.last('notify')?.data
        return !c.has('hear-defence') || told === undefined || (atMost(a.data.fine, told.proposed_fine) && weight[a.data.kind] <= weight[told.proposed_kind])
      },
    },
    'delivered-on-spot': {
      ...t('当场交付', 'Handed over on the spot'), basis: PENALTY.art(52), severity: 'block',
      remedy: t('当场交付，拒收的注明', 'Hand it over, or note the refusal'),
      rule: (_c, a) => a.data.delivered_on_spot || a.data.refusal_noted === true,
    },
    'order-correction': {
      ...t('责令改正', 'Correction ordered'), basis: PENALTY.art(28), severity: 'finding',
      rule: (_c, a) => a.data.correction_ordered,
    },
    'benchmark-stated': {
      ...t('载明裁量基准适用', 'Benchmark stated'), basis: [DISCRETION.item('第(十二)项'), PENALTY.art(34)], severity: 'finding',
      rule: (c, a) => {
        if (a.data.kind !== 'fine') return true
        const register = c.register('discretion-benchmarks')
        if (!register) return undefined
        const entries = entriesFor(register, c.last('notify')?.data.power, a.on)
        return entries.length === 0 || entries.some(e => e.id === a.data.benchmark)
      },
    },
    'on-spot-collection-ground': {
      ...t('当场收缴法定情形', 'Lawful ground to collect on the spot'), basis: [PENALTY.art(68), PENALTY.art(69)], severity: 'block',
      remedy: t('不属当场收缴情形的，由当事人到银行缴纳', 'Let the party pay at the bank'),
      rule: (c, a) => a.data.ground !== 'at-most-100' || fen(c.last('decide')?.data.fine ?? 0) <= fen(100) // 行政处罚法 68(1),
    },
    'official-receipt': {
      ...t('出具财政专用票据', 'Treasury receipt'), basis: [PENALTY.art(70), PENALTY.art(77)], severity: 'block',
      remedy: t('出具财政部门统一制发的专用票据', 'Give the treasury receipt'),
      rule: (_c, a) => a.data.official_receipt,
    },
    'reasons-published': {
      ...t('公开说明理由', 'Reasons published'), basis: PENALTY.art(48), severity: 'block',
      remedy: t('公开说明撤回的理由', 'Publish the reasons'),
      rule: (_c, a) => a.data.reasons_published,
    },
    'closed-when-performed': {
      ...t('履行完毕方可结案', 'Performed before closing'), basis: [PENALTY.art(53), MARKET_PENALTY.art(77)], severity: 'finding',
      rule: c => paidInFull(c),
    },
    'filed-with-organ': {
      ...t('已报备', 'Filed with the organ'), basis: PENALTY.art(52), severity: 'block',
      remedy: t('先报所属行政机关备案', 'File the decision with the organ first'),
      rule: c => c.has('file-with-organ'),
    },
  })
