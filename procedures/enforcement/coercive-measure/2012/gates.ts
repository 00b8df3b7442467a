import { convention, fen, filled, law, t } from '#kernel'
import { allCertified, powerHeld, twoPeople } from '#procedures/_shared/enforcement.ts'
import { frozen, kindOf, powerEntry } from '../record.ts'
import { withClocks } from './clocks.ts'

const COERCION = law('行政强制法(2011-06-30)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')

const recordedKinds: ReadonlySet<string | undefined> = new Set(['seal-premises', 'seal-property', 'seize'])
const foundingRanks: ReadonlySet<unknown> = new Set(['law', 'administrative-regulation', 'local-regulation'])
const longerRanks: ReadonlySet<unknown> = new Set(['law', 'administrative-regulation'])
const daysNamed = (limit: unknown): number => Number(/\d+/.exec(String(limit ?? ''))?.[0] ?? 0)

/** What must hold before an act is lawful. */
export default withClocks.gates({
  'power-on-list': {
    ...t('法定强制权在清单内', 'Power on the list'), basis: [COERCION.art(10), COERCION.art(17), COERCION.art(22)], severity: 'block',
    remedy: t('核对权责清单，选择本机关由法律、法规设定的强制事项', 'Name a compulsion item that this organ holds by law or regulation'),
    rule: (c, a) => {
        const held = powerHeld(c, a.data.power, 'compulsion', a.on)
        return held === true ? foundingRanks.has(powerEntry(c, a.data.power)?.basis_rank) : held
      },
  },
  'approved-first': {
    ...t('先批准后实施', 'Approved first'), basis: COERCION.art(18), severity: 'block',
    remedy: t('先报行政机关负责人批准', 'Have a responsible person approve it first'),
    rule: (c, a) => c.has('approve', x => x.at <= a.at),
  },
  'two-officers': {
    ...t('两名以上执法人员', 'At least two officers'), basis: COERCION.art(18), severity: 'block',
    remedy: t('由两名以上执法人员实施', 'Let two or more officers act'),
    rule: (_c, a) => twoPeople(a.data.officers),
  },
  'officers-qualified': {
    ...t('执法人员具备资格', 'Officers qualified'), basis: COERCION.art(17), severity: 'block',
    remedy: t('由本机关持证人员实施', 'Let certificated officers of this organ act'),
    rule: (c, a) => allCertified(c, a.data.officers, a.on),
  },
  'certificate-shown': {
    ...t('出示证件', 'Certificate shown'), basis: COERCION.art(18), severity: 'block',
    remedy: t('出示执法身份证件', 'Show the certificate'),
    rule: (_c, a) => a.data.certificate_shown,
  },
  'told-on-spot': {
    ...t('当场告知并听取申辩', 'Told and heard on the spot'), basis: COERCION.art(18), severity: 'block',
    remedy: t('通知当事人到场，当场告知并听取陈述申辩', 'Call, tell and hear the party on the spot'),
    rule: (_c, a) => a.data.party_called && (!a.data.party_present || (a.data.rights_told && a.data.defence_heard)),
  },
  'witness-if-absent': {
    ...t('当事人不到场须见证', 'Witness if the party is absent'), basis: COERCION.art(18), severity: 'block',
    remedy: t('邀请见证人到场', 'Call a witness'),
    rule: (_c, a) => a.data.party_present || filled(a.data.witness),
  },
  'record-signed': {
    ...t('现场笔录', 'Record on the spot'), basis: COERCION.art(18), severity: 'block',
    remedy: t('制作现场笔录并签名，拒签的注明', 'Make a record and have it signed, or note the refusal'),
    rule: (_c, a) => a.data.record_signed,
  },
  'decision-delivered': {
    ...t('当场交付决定书和清单', 'Decision and list handed over'), basis: COERCION.art(24), severity: 'block',
    remedy: t('当场交付决定书和清单', 'Hand over the decision and the list'),
    rule: (_c, a) => a.data.decision_and_list_delivered,
  },
  'not-life-necessities': {
    ...t('不得查扣生活必需品', 'No necessities of life'), basis: COERCION.art(23), severity: 'block',
    remedy: t('排除个人及其所扶养家属的生活必需品', 'Leave out the necessities of life'),
    rule: (_c, a) => !a.data.life_necessities,
  },
  'no-double-sealing': {
    ...t('不得重复查封', 'No double sealing'), basis: COERCION.art(23), severity: 'block',
    remedy: t('已被其他机关查封的，不得重复查封', 'What is already sealed is not sealed again'),
    rule: (_c, a) => !a.data.already_sealed_by_other,
  },
  'no-double-freezing': {
    ...t('不得重复冻结', 'No double freezing'), basis: COERCION.art(29), severity: 'block',
    remedy: t('已被其他机关冻结的，不得重复冻结', 'What is already frozen is not frozen again'),
    rule: (_c, a) => !a.data.already_frozen_by_other,
  },
  'freeze-power-by-law': {
    ...t('冻结须法律授权', 'Freezing only by statute'), basis: [COERCION.art(10), COERCION.art(29)], severity: 'block',
    remedy: t('冻结只能依法律规定实施', 'Only a statute allows freezing'),
    rule: c => {
        const e = powerEntry(c, c.last('apply')?.data.power)
        return e === undefined ? (c.register('powers') ? false : undefined) : e.basis_rank === 'law'
      },
  },
  'freeze-amount-fits': {
    ...t('冻结数额相当', 'Amount fits'), basis: COERCION.art(29), severity: 'block',
    remedy: t('冻结数额减至涉案金额以内', 'Freeze no more than is at issue'),
    rule: (_c, a) => fen(a.data.amount) <= fen(a.data.amount_at_issue),
  },
  'period-within-30': {
    ...t('期限不超过三十日', 'Period within 30 days'), basis: [COERCION.art(25), COERCION.art(32)], severity: 'block',
    remedy: t('期限定在三十日以内', 'Set at most thirty days'),
    rule: (c, a) => {
        const set = a.data.period_days ?? 0
        if (set <= 30) return true // 行政强制法 第二十五条、第三十二条
        const e = powerEntry(c, a.act === 'impose-urgent' ? a.data.power : c.last('apply')?.data.power)
        return e === undefined ? (c.register('powers') ? false : undefined) : longerRanks.has(e.basis_rank) && daysNamed(e.limit) >= set
      },
  },
  'av-recorded': {
    ...t('全程音像记录', 'Recorded throughout'), basis: THREE_SYSTEMS.item('第(八)项'), severity: 'finding',
    rule: (c, a) => !recordedKinds.has(kindOf(c, a)) || a.data.recorded_av,
  },
  'extension-before-expiry': {
    ...t('期满前延长', 'Extended before expiry'), basis: [COERCION.art(25), convention('an expired measure must be released (行政强制法(2011-06-30) 第二十八条), not extended')], severity: 'block',
    remedy: t('期限届满后不能延长，应当立即解除', 'A period that has run out cannot be extended: release'),
    rule: (c, a) => c.inTime('seizure-period', a),
  },
  'extension-at-most-30': {
    ...t('延长不超过三十日', 'Extension at most 30 days'), basis: [COERCION.art(25), COERCION.art(32)], severity: 'block',
    remedy: t('延长不超过三十日', 'Extend by at most thirty days'),
    rule: (_c, a) => a.data.days <= 30 // 行政强制法 第二十五条、第三十二条,
  },
  'extended-once': {
    ...t('仅可延长一次', 'Extended once'), basis: [COERCION.art(25), convention('reading of may be extended, but not by more than 30 days')], severity: 'block',
    remedy: t('只能延长一次', 'Only one extension'),
    rule: c => !c.has('extend'),
  },
  'extension-told': {
    ...t('延长书面告知', 'Extension told in writing'), basis: [COERCION.art(25), COERCION.art(32)], severity: 'finding',
    rule: (_c, a) => a.data.party_told_in_writing,
  },
  'testing-told': {
    ...t('检测期间书面告知', 'Testing period told in writing'), basis: COERCION.art(25), severity: 'finding',
    rule: (_c, a) => a.data.party_told_in_writing && filled(a.data.planned_end),
  },
  'no-pause-when-frozen': {
    ...t('冻结不扣除检测期间', 'No pause for a freeze'), basis: [COERCION.art(25), COERCION.art(32)], severity: 'block',
    remedy: t('冻结期间不扣除检测时间', 'A freeze knows no time left out'),
    rule: c => !frozen(c),
  },
  'returned-before-close': {
    ...t('退还后归档', 'Returned before closing'), basis: [COERCION.art(28), COERCION.art(33)], severity: 'finding',
    rule: c => !c.has('release') || c.since('release').has('return'),
  },
  'storage-not-charged': {
    ...t('保管费不得向当事人收取', 'Storage not charged'), basis: [COERCION.art(25), COERCION.art(26)], severity: 'finding',
    rule: (_c, a) => a.data.storage_charged !== true,
  },
})
