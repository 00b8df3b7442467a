import { days, edition, fen, filled, governanceRules, law, minutesBetween, t, workdays } from '#kernel'
import { acts } from './2019/acts.ts'
import { BID_PERIOD, bidDeadline, CLARIFIED, complainedInTime, daysBefore, OBJECTED } from './rules.ts'

const TB = law('招标投标法实施条例(2019-03-02)')
const ZT = law('招标投标法(2017-12-27)')

const THREE_BIDDERS = 3 // ZT.art(28)
/** An odd number, five at least, two thirds of them experts. */
const COMMITTEE = { least: 5, experts: 2, of: 3 } // ZT.art(37, 2)
const MOST_CANDIDATES = 3 // TB.art(53)

/** 公共资源交易: announced, documents out, bids opened, evaluated, candidates published, awarded, signed, reported; objections and complaints beside it. */
export default edition('tender', '2019', {
  inForce: ['2019-03-02', null],
  law: ['招标投标法(2017-12-27)', '招标投标法实施条例(2019-03-02)', '招标公告和公示信息发布管理办法(2018-01-01)'],
  basis: [ZT.art(3), TB.art(2)],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t(
    '除投诉的两项期限按工作日外均为自然日，末日遇休息日顺延；发售、投标、澄清、公示等最短期间为日期差，不顺延',
    'Calendar days, moving off a rest day, save the two working-day limits on complaints; minimum periods are differences of dates and do not move',
  ),
  params: {
    'tender.publicity': { ...t('公示期', 'Days of publicity'), value: 3, unit: 'days', status: 'local', basis: TB.art(54) },
  },
})
  .roles({
    tenderee: t('招标人', 'Procuring entity'),
    agency: t('招标代理机构', 'Tender agency'),
    committee: t('评标委员会', 'Evaluation committee'),
    bidder: t('投标人、利害关系人', 'Bidder or interested party'),
    supervisor: t('行政监督部门', 'Administrative supervision department'),
  })
  .states({
    announced: t('已公告', 'Announced'),
    bidding: t('投标中', 'Bidding'),
    suspended: t('暂停(异议未答复)', 'Suspended (objection unanswered)'),
    opened: t('已开标', 'Bids opened'),
    evaluated: t('已评标', 'Evaluated'),
    'candidates-published': t('中标候选人公示', 'Candidates published'),
    awarded: t('已定标', 'Awarded'),
    contracted: t('已签约', 'Contract signed'),
    closed: { ...t('已办结', 'Closed'), final: true },
    failed: { ...t('流标(重新招标)', 'Failed'), final: true },
  })
  .acts(acts)
  .clocks({
    'publish-candidates': {
      ...t('公示期限', 'Publication of candidates'), basis: TB.art(54),
      from: (_c, a) => a.data.receivedOn, limit: days(3, TB.art(54)), onOverrun: 'finding',
    },
    'answer-objection': {
      ...t('异议答复', 'Answer to an objection'), basis: [TB.art(22), TB.art(54, 2)],
      from: (_c, a) => a.data.raisedOn, limit: days(3, [TB.art(22), TB.art(54, 2)]), onOverrun: 'finding',
    },
    'sign-contract': {
      ...t('签约期限', 'Contract signature'), basis: ZT.art(46),
      limit: days(30, ZT.art(46)), onOverrun: 'finding',
    },
    'report-to-supervisor': {
      ...t('书面报告期限', 'Written report'), basis: ZT.art(47),
      limit: days(15, ZT.art(47)), onOverrun: 'finding',
    },
    'return-deposit': {
      ...t('退还保证金', 'Return of deposits'), basis: TB.art(57, 2),
      from: (_c, a) => a.data.signedOn, limit: days(5, TB.art(57, 2)), onOverrun: 'finding',
    },
    'decide-acceptance': {
      ...t('投诉受理审查', 'Complaint taken or not'), basis: TB.art(61, 2),
      limit: workdays(3, TB.art(61, 2)), onOverrun: 'finding',
    },
    'decide-complaint': {
      ...t('投诉处理', 'Complaint decided'), basis: TB.art(61, 2),
      when: (_c, a) => a.data.accepted, limit: workdays(30, TB.art(61, 2)), onOverrun: 'finding',
      pausedBy: { 'send-for-appraisal': 'appraisal-back' },
    },
  })
  .gates({
    'bid-period-20-days': {
      ...t('投标期不少于20日', 'At least 20 days to bid'), severity: 'block', basis: ZT.art(24),
      remedy: t('投标截止时间距发出招标文件不少于20日', 'Leave at least 20 days between issue and deadline'),
      rule: (c, { data }) => daysBefore(c, data.issuedOn, data.bidDeadline, BID_PERIOD),
    },
    'sale-period-5-days': {
      ...t('发售期不少于5日', 'Documents on sale at least 5 days'), severity: 'block', basis: TB.art(16),
      remedy: t('发售期不少于5日', 'Keep the documents on sale for at least 5 days'),
      rule: (c, { data }) => data.saleUntil >= c.plus(data.issuedOn, days(5, TB.art(16))),
    },
    'clarified-15-days-before': {
      ...t('澄清修改提前15日', 'Clarified 15 days before the deadline'), severity: 'block', basis: [ZT.art(23), TB.art(21)],
      remedy: t('顺延投标截止时间，使其距通知不少于15日', 'Move the deadline so that 15 days are left'),
      rule: (c, { data }) => !data.affectsBids || daysBefore(c, data.sentOn, data.newDeadline ?? bidDeadline(c), CLARIFIED),
    },
    'objected-10-days-before': {
      ...t('异议提前10日', 'Objected 10 days before the deadline'), severity: 'finding', basis: TB.art(22),
      rule: (c, a) => daysBefore(c, a.data.raisedOn, bidDeadline(c), OBJECTED),
    },
    'opened-at-deadline': {
      ...t('截止时间开标', 'Opened at the deadline'), severity: 'finding', basis: ZT.art(34),
      rule: (c, a) => {
        const deadline = bidDeadline(c)
        return deadline === undefined ? undefined : minutesBetween(deadline, a.data.openedAt) === 0
      },
    },
    'three-bidders': {
      ...t('投标人不少于三个', 'At least three bidders'), severity: 'block', basis: ZT.art(28),
      remedy: t('投标人少于三个的，重新招标', 'With fewer than three bidders, tender again'),
      rule: (_c, a) => a.data.bids >= THREE_BIDDERS,
    },
    'committee-composition': {
      ...t('评委会组成', 'Committee composition'), severity: 'block', basis: ZT.art(37, 2),
      remedy: t('五人以上单数，专家不少于三分之二', 'At least five, an odd number, two thirds of them experts'),
      rule: (_c, { data }) => data.members % 2 === 1 && data.members >= COMMITTEE.least && data.experts * COMMITTEE.of >= data.members * COMMITTEE.experts,
    },
    'at-most-three-candidates': {
      ...t('候选人不超过3个', 'At most three candidates'), severity: 'block', basis: TB.art(53),
      remedy: t('推荐一至三名中标候选人', 'Name one to three candidates'),
      rule: (_c, a) => a.data.candidates >= 1 && a.data.candidates <= MOST_CANDIDATES,
    },
    'publicity-3-days': {
      ...t('公示期不少于3日', 'At least 3 days of publicity'), severity: 'block', basis: TB.art(54),
      remedy: t('公示期不少于3日，起始日不计', 'Publish for at least 3 days, the first not counted'),
      rule: (c, { data }) => data.until >= c.plus(data.from, days(c.param('tender.publicity'), TB.art(54))),
    },
    'objected-in-publicity': {
      ...t('公示期内异议', 'Objected while published'), severity: 'finding', basis: TB.art(54, 2),
      rule: (c, a) => {
        const shown = c.last('publish-candidates')?.data
        return shown !== undefined && shown.from <= a.data.raisedOn && a.data.raisedOn <= shown.until
      },
    },
    'publicity-over': {
      ...t('公示期满后定标', 'Publicity is over'), severity: 'block', basis: TB.art(54),
      remedy: t('公示期满后再定标', 'Wait until the publicity is over'),
      rule: (c, a) => {
        const until = c.last('publish-candidates')?.data.until
        return until !== undefined && a.on > until
      },
    },
    'objections-answered': {
      ...t('异议已答复', 'Objections answered'), severity: 'block', basis: TB.art(54, 2),
      remedy: t('先答复对评标结果的异议', 'Answer the objections to the result first'),
      rule: c => c.all('object-to-result').every(o => c.after(o).has('answer-result')),
    },
    'first-ranked-wins': {
      ...t('第一名中标', 'The first-ranked wins'), severity: 'block', basis: TB.art(55),
      remedy: t('确定排名第一的中标候选人，或者写明其不符合中标条件的情形', 'Choose the first-ranked, or state why it does not qualify'),
      rule: (_c, a) => a.data.rank === 1 || filled(a.data.whyNotFirst),
    },
    'losers-told': {
      ...t('通知未中标人', 'Losers told'), severity: 'finding', basis: ZT.art(45),
      rule: (_c, a) => a.data.losersTold,
    },
    'contract-matches-bid': {
      ...t('合同与投标一致', 'Contract matches the bid'), severity: 'block', basis: [ZT.art(46), TB.art(57)],
      remedy: t('合同价款与中标价一致', 'Make the contract price that of the award'),
      rule: (c, a) => {
        const price = c.last('award')?.data.price
        return price !== undefined && fen(a.data.price) === fen(price)
      },
    },
    'complained-in-time': {
      ...t('10日内投诉且先异议', 'Complained in 10 days, after objecting'), severity: 'finding', basis: TB.art(60),
      rule: (c, a) => complainedInTime(c, a),
    },
    'reported-to-supervisor': {
      ...t('已书面报告', 'Reported in writing'), severity: 'finding', basis: ZT.art(47),
      rule: c => c.has('report'),
    },
  })
