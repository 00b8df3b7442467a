import { scenarios } from '#kernel'
import normativeDocument from './index.ts'

const propose = 'propose issuer-kind=organ level=government affects-rights=true affects-market=true professional=false urgent=false secret=false major-decision=false'
const plain = 'propose issuer-kind=organ level=department affects-rights=false affects-market=false professional=false urgent=false secret=false major-decision=false'
const necessity = 'assess-necessity conclusion=needed'
const review = 'fair-competition-review reviewer=joint result=pass stakeholders-heard=true'
const opinion = 'issue-legality-opinion form=written-opinion opinion=lawful reserved-matter-found=false'
const adopt = 'deliberate meeting=executive-meeting result=adopted'
const publish = 'publish effective-on=2025-06-01 trial=false valid-until=2030-06-01'
/** A document without bearing on rights or the market, up to a state. */
const drafting = [`2025-03-03 ${plain}`, `2025-03-04 ${necessity}`]
const reviewed = [...drafting, '2025-03-10 submit-legality-review', `2025-03-18 ${opinion}`]
const signed = [...reviewed, `2025-03-20 ${adopt}`, '2025-03-21 sign']
const registered = [...signed, '2025-03-24 register']
const inForce = [...registered, `2025-04-01 ${publish}`, '2025-04-02 publish-interpretation', '2025-04-08 report-for-filing']
/** One that bears on the market, up to the end of comment. */
const commented = [`2025-02-10 ${propose}`, `2025-02-12 ${necessity}`, '2025-02-17 open-comment opens=2025-02-17 closes=2025-03-19', '2025-03-20 close-comment feedback-published=true']

export default scenarios(normativeDocument, {
  'the whole way, without a finding (组织法75)': {
    acts: [...commented, `2025-03-21 ${review}`, '2025-03-24 submit-legality-review', `2025-04-02 ${opinion}`, `2025-04-08 ${adopt}`, '2025-04-09 sign', '2025-04-10 register',
      '2025-04-14 publish effective-on=2025-05-14 trial=false valid-until=2030-05-14', '2025-04-16 publish-interpretation', '2025-04-25 report-for-filing'],
    state: 'in-force', clocks: { 'legality-review': 'met 2025-04-15', filing: 'met 2025-04-29', interpretation: 'met 2025-04-17' },
  },
  'thirty days of comment for a market document are just enough (优化营商环境条例62)': {
    acts: commented.slice(0, 3), state: 'drafting', findings: [],
  },
  'twenty-nine days are not': {
    acts: [...commented.slice(0, 2), '2025-02-17 open-comment opens=2025-02-17 closes=2025-03-18'], findings: ['comment-period'],
  },
  'shortened with reasons, seven days at least': {
    acts: [...commented.slice(0, 2), '2025-02-17 open-comment opens=2025-02-17 closes=2025-02-24 shortened-reason=汛期'], findings: [],
  },
  'six days are too few even so': {
    acts: [...commented.slice(0, 2), '2025-02-17 open-comment opens=2025-02-17 closes=2025-02-23 shortened-reason=汛期'], findings: ['comment-period'],
  },
  'a document that does not touch the market: seven days': {
    acts: [...drafting, '2025-03-05 open-comment opens=2025-03-05 closes=2025-03-12'], findings: [],
  },
  'an internal unit may not issue (湖南46)': {
    acts: [], edition: '2024', refuses: { act: '2025-03-03 propose issuer-kind=internal-unit', code: 'gate.competent-issuer' },
  },
  'urgent drafting only where urgency was declared (山东49)': {
    acts: [`2025-03-03 ${plain}`], refuses: { act: '2025-03-04 start-urgent-draft', code: 'gate.urgency-declared' },
  },
  'fifteen working days to review': {
    acts: [...drafting, '2025-03-10 submit-legality-review'], on: '2025-03-11', state: 'under-review', clocks: { 'legality-review': 'due 2025-03-31' },
  },
  'an opinion on the last day': {
    acts: [...drafting, '2025-03-10 submit-legality-review', `2025-03-31 ${opinion}`], state: 'reviewed', clocks: { 'legality-review': 'met 2025-03-31' },
  },
  'an opinion one working day late': {
    acts: [...drafting, '2025-03-10 submit-legality-review', `2025-04-01 ${opinion}`], clocks: { 'legality-review': 'overrun 2025-03-31' }, findings: ['legality-review-overdue'],
  },
  'the Qingming and Labour Day holidays are not counted, 27 April is': {
    acts: [...drafting, '2025-04-16 submit-legality-review'], on: '2025-04-17', clocks: { 'legality-review': 'due 2025-05-09' },
  },
  'returned for completion: the count ends and starts afresh': {
    acts: [...drafting, '2025-03-10 submit-legality-review', '2025-03-12 return-materials', '2025-03-17 submit-legality-review'], on: '2025-03-17', clocks: { 'legality-review': 'due 2025-04-08' },
  },
  'five working days of review are just enough': {
    acts: [...drafting, '2025-03-10 submit-legality-review', `2025-03-17 ${opinion}`], findings: [],
  },
  'four are not (review-not-rushed)': {
    acts: [...drafting, '2025-03-10 submit-legality-review', `2025-03-14 ${opinion}`], findings: ['review-not-rushed'],
  },
  'an opinion nobody asked for has no time of its own': {
    acts: [...drafting, `2025-03-14 ${opinion}`], state: 'reviewed', findings: ['review-not-rushed'],
  },
  'an oral opinion is refused': {
    acts: [...drafting, '2025-03-10 submit-legality-review'], refuses: { act: '2025-03-18 issue-legality-opinion form=oral', code: 'gate.review-in-proper-form' },
  },
  'not adopting the opinion needs reasons': {
    acts: reviewed, refuses: { act: '2025-03-19 answer-opinion adopted=none', code: 'gate.reason-for-not-adopting' },
  },
  'deliberated before review: the order is refused (国发〔2008〕17号十三)': {
    acts: drafting, refuses: { act: `2025-03-20 ${adopt}`, code: 'gate.legality-review-first' },
  },
  'and recorded as a finding where it happened': {
    acts: [...drafting, `2025-03-20 ${adopt}`], state: 'deliberated', findings: ['legality-review-first'],
  },
  'sent back by the meeting: reviewed again before the next': {
    acts: [...reviewed, '2025-03-20 deliberate meeting=executive-meeting result=deferred', '2025-03-21 send-back'], state: 'drafting',
    refuses: { act: `2025-03-25 ${adopt}`, code: 'gate.legality-review-first' },
  },
  'an unlawful draft is not deliberated, nor one that sets a fee': {
    acts: [...drafting, '2025-03-10 submit-legality-review', '2025-03-18 issue-legality-opinion form=written-opinion opinion=unlawful reserved-matter-found=true'],
    refuses: { act: `2025-03-20 ${adopt}`, code: ['gate.unlawful-not-deliberated', 'gate.no-reserved-matters'] },
  },
  'lawful if amended, and nobody acted on it (山东48)': {
    acts: [...drafting, '2025-03-10 submit-legality-review', '2025-03-18 issue-legality-opinion form=written-opinion opinion=lawful-if-amended reserved-matter-found=false', `2025-03-20 ${adopt}`],
    state: 'deliberated', findings: ['opinion-answered'],
  },
  'comment still open on the day of the meeting (closes before that day)': {
    acts: [...commented.slice(0, 3), '2025-02-24 submit-legality-review', `2025-03-05 ${opinion}`], refuses: { act: `2025-03-19 ${adopt}`, code: 'gate.comment-held' },
  },
  'comment over the day before: allowed, though never sorted': {
    acts: [...commented.slice(0, 3), '2025-02-24 submit-legality-review', `2025-03-05 ${opinion}`, `2025-03-20 ${adopt}`], state: 'deliberated', findings: ['comment-never-closed'],
  },
  'no necessity assessment, no experts on a professional matter': {
    acts: ['2025-03-03 propose issuer-kind=organ affects-rights=false affects-market=false professional=true urgent=false secret=false', '2025-03-04 assess-necessity conclusion=not-needed',
      '2025-03-10 submit-legality-review', `2025-03-18 ${opinion}`, `2025-03-20 ${adopt}`],
    findings: ['experts-heard', 'necessity-assessed'],
  },
  'urgency spares assessment and comment, never the legality review (山东49)': {
    acts: ['2025-03-03 propose issuer-kind=organ affects-rights=true affects-market=false professional=true urgent=true secret=false', '2025-03-03 start-urgent-draft'],
    refuses: { act: `2025-03-04 ${adopt}`, code: 'gate.legality-review-first' },
  },
  'an urgent document signed without a meeting': {
    acts: ['2025-03-03 propose issuer-kind=organ affects-rights=true affects-market=false professional=true urgent=true secret=false', '2025-03-03 start-urgent-draft', `2025-03-04 ${opinion}`, '2025-03-05 sign'],
    state: 'signed', findings: [],
  },
  'signed after a countersignature only: refused (组织法75)': {
    acts: [...reviewed, '2025-03-20 deliberate meeting=countersign result=adopted'], refuses: { act: '2025-03-21 sign', code: 'gate.collective-deliberation' },
  },
  'a market document without fair-competition review is not signed (公平竞争审查条例18)': {
    acts: [...commented, '2025-03-24 submit-legality-review', `2025-04-02 ${opinion}`, `2025-04-08 ${adopt}`], refuses: { act: '2025-04-09 sign', code: 'gate.fair-competition-done' },
  },
  'a government draft reviewed by its drafter, nobody heard (公平竞争审查条例14, 16)': {
    acts: [...commented, '2025-03-21 fair-competition-review reviewer=drafting-unit result=pass stakeholders-heard=false'], findings: ['fair-competition-heard', 'fair-competition-reviewer'],
  },
  'until July 2024 the drafting unit reviewed its own draft': {
    edition: '2020', acts: [`2024-03-04 ${propose}`, `2024-03-05 ${necessity}`, '2024-03-06 fair-competition-review reviewer=drafting-unit result=pass stakeholders-heard=false'], findings: [],
  },
  'a document proposed on 31 July 2024 follows the edition of 2020': {
    acts: [`2024-07-31 ${propose}`, `2024-08-05 ${necessity}`, '2024-08-06 fair-competition-review reviewer=drafting-unit result=pass stakeholders-heard=false'], findings: [],
  },
  'published without a number (湖南49)': {
    acts: signed, refuses: { act: `2025-03-24 ${publish}`, code: 'gate.registered-before-publication' },
  },
  'filing fifteen days, rolled off a Saturday; interpretation three working days': {
    acts: [...registered, '2025-04-04 publish effective-on=2025-06-01 trial=false valid-until=2030-06-01'], on: '2025-04-05', state: 'in-force', clocks: { filing: 'due 2025-04-21', interpretation: 'due 2025-04-09' },
  },
  'filed and interpreted late': {
    acts: [...registered, `2025-04-01 ${publish}`, '2025-04-08 publish-interpretation', '2025-04-17 report-for-filing'], clocks: { filing: 'overrun 2025-04-16', interpretation: 'overrun 2025-04-07' },
    findings: ['filing-overdue', 'interpretation-overdue'],
  },
  'in force on the thirtieth day, a term of exactly five years (湖南50, 51)': {
    acts: [...registered, '2025-04-01 publish effective-on=2025-05-01 trial=false valid-until=2030-05-01'], findings: [],
  },
  'a day too soon, a day too long': {
    acts: [...registered, '2025-04-01 publish effective-on=2025-04-30 trial=false valid-until=2030-05-01'], findings: ['effective-delay', 'validity-stated'],
  },
  'a trial text for three years; at once with reasons': {
    acts: [...registered, '2025-04-01 publish effective-on=2025-04-01 immediate-reason=防汛 trial=true valid-until=2028-04-01'], findings: ['validity-stated'],
  },
  'a market document published without feedback on comments': {
    acts: [...commented.slice(0, 3), '2025-03-20 close-comment feedback-published=false', `2025-03-21 ${review}`, '2025-03-24 submit-legality-review', `2025-04-02 ${opinion}`, `2025-04-08 ${adopt}`, '2025-04-09 sign',
      '2025-04-10 register', `2025-04-14 ${publish}`], findings: ['comment-feedback'],
  },
  'cited before it took effect (优化营商环境条例64)': {
    acts: [...inForce, '2025-05-31 cite-as-basis'], findings: ['cited-only-if-in-force'],
  },
  'cited on its first and on its last day': {
    acts: [...inForce, '2025-06-01 cite-as-basis', '2030-06-01 cite-as-basis'], findings: [],
  },
  'past its term and still listed': {
    acts: inForce, on: '2030-06-02', state: 'in-force', findings: ['in-force-after-expiry'],
  },
  'renewed on the last day of the term': {
    acts: [...inForce, '2030-06-01 renew valid-until=2035-06-01'], on: '2030-06-02', findings: [],
  },
  'renewed the day after: refused (湖南51)': {
    acts: inForce, refuses: { act: '2030-06-02 renew valid-until=2035-06-01', code: 'gate.renewed-in-time' },
  },
  'not taken up': { acts: [`2025-03-03 ${plain}`, '2025-03-05 decline'], state: 'declined' },
  'lapsed': { acts: [...inForce, '2030-06-02 expire'], state: 'lapsed' },
  'abolished': { acts: [...inForce, '2027-01-04 abolish'], state: 'abolished' },
  'replaced; an open filing clock is void': {
    acts: [...registered, `2025-04-01 ${publish}`, '2025-04-02 replace'], state: 'replaced', clocks: { filing: 'void' },
  },
})
