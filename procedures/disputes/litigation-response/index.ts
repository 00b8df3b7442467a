import { convention, f, law, procedure, report2022, t, unverified } from '#kernel'
import e2020 from './2020.ts'
import { countsAsAttended, headAttended, organsSued } from './attendance.ts'
import { litigationDocuments } from './documents.ts'
import { litigationIndicators } from './indicators.ts'

const LITIGATION = law('行政诉讼法(2017-06-27)')
const HEADS = law('最高人民法院关于行政机关负责人出庭应诉若干问题的规定(2020-06-22)')
const READING = law('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)')
const SUGGESTIONS = law('最高人民法院关于综合治理类司法建议工作若干问题的规定(2023-11-15)')

export default procedure(
  'litigation-response',
  {
    ...t('行政应诉', 'Responding to administrative litigation'),
    area: 'disputes', openedBy: 'court', chosenBy: 'opening',
    chosenNote: t('收到起诉状副本之日；负责人出庭规定适用于2020年7月1日起的开庭（2020年规定第十五条）', 'The day the complaint is served; the rules on heads in court apply to hearings from 1 July 2020 (article 15 of those rules)'),
    editions: [e2020],
  },
  {
    findings: {
      'act-out-of-order': {
        ...t('行为顺序违法', 'Act out of order'), basis: convention('recorded as it happened, it moves neither state nor clocks'),
      },
      'answer-late': {
        ...t('逾期答辩举证', 'Answer or evidence late'), basis: [LITIGATION.art(34, 2), LITIGATION.art(67, 1)],
      },
      'head-absent': {
        ...t('负责人未出庭', 'Head absent in the instance'), basis: [LITIGATION.art(3, 3), HEADS.art(7)],
        kind: 'observation', rule: c => c.has('receive-judgment') && c.has('hold-hearing') && !headAttended(c),
      },
      'head-absent-without-reason': {
        ...t('负责人无正当理由未出庭', 'Head absent without reason'), basis: HEADS.art(12, 1, 1),
        rule: c => c.failed('head-attends-or-excused'),
      },
      'nobody-attended': {
        ...t('无人出庭', 'Nobody of the organ attended'), basis: [HEADS.art(12, 1, 3), LITIGATION.art(58), LITIGATION.art(66, 2)],
        rule: c => c.has('hold-hearing', h => h.data.headAttended === 'none' && !h.data.staffAttended),
      },
      'absent-again-after-adjournment': {
        ...t('延期后仍未出庭', 'Absent again after adjournment'), basis: HEADS.art(12, 1, 2),
        rule: c =>
          c.all('court-rules-on-absence').some(r => r.data.adjourned === true && c.after(r).all('hold-hearing').some(h =>
            h.data.headAttended === 'none' && !c.after(r).before(h).has('court-rules-on-absence', x => x.data.accepted))),
      },
      'judgment-not-performed': {
        ...t('未按期履行裁判', 'Judgment not performed'), basis: [LITIGATION.art(94), LITIGATION.art(96)],
      },
      'suggestion-unanswered': {
        ...t('司法建议逾期未答复', 'Suggestion unanswered'), basis: [READING.art(149, 4), SUGGESTIONS.art(8)],
      },
      'attendance-not-assessed': {
        ...t('未研判', 'Attendance not assessed'), basis: convention('the law is silent'),
        rule: c => c.all('hold-hearing').some(h => !c.before(h).has('assess-attendance')),
      },
    },
    registers: {
      'must-attend-situations': {
        ...t('负责人必须出庭情形表', 'Situations in which the head must attend'),
        basis: [report2022('三(二)'), unverified('entries S1-S8 are placeholders the region\'s opinion must replace: S1 widely watched or far-reaching case; S2 sharp dispute or many plaintiffs; S3 major case on person or property; S4 food and drug safety, environment and resources, public health; S5 public-interest suit; S6 court notice or written advice to attend; S7 first case of the organ in the year, or annual minimum of the principal; S8 required by the superior or by the organ itself. Only S3-S6 and S8 have a basis in national rules'), HEADS.art(4), READING.art(129, 1)],
        published: true,
        inForce: ['from', 'to'],
        note: t('八种情形以自治区意见为准；未核实的条目为占位', 'The eight situations are those of the region’s opinion; rows not verified stand in for them'),
        fields: {
          situation: f.text('情形', 'Situation'), source: f.text('依据', 'Source'), rule: f.text('规则', 'Rule'), from: f.date('起始日', 'From'),
          to: f.date('截止日', 'To').opt(), verified: f.bool('是否核实', 'Verified'),
        },
      },
      'litigation-responses': {
        ...t('行政应诉案件台账', 'Cases responded to'), basis: HEADS.art(14, 2), published: false,
        projected: [{
          procedure: 'litigation-response', on: ['hold-hearing', 'receive-judgment'],
          entries: c => {
            const defendant = organsSued(c)[0]
            if (defendant === undefined) return []
            const counted = c.all('hold-hearing').filter(h => countsAsAttended(c, h)).map(h => String(h.data.headAttended))
            const attendance = ['principal', 'deputy', 'other-in-charge'].find(x => counted.includes(x)) ?? 'none'
            const outcome = c.last('receive-judgment')?.data.outcome
            return [{ id: c.id, case: c.id, county: c.organs()?.county(defendant) ?? defendant, attendance, ...(outcome ? { outcome } : {}) }]
          },
        }],
        fields: {
          case: f.case('案件', 'Case'), county: f.organ('县（市）', 'County'),
          attendance: f.enum('负责人出庭情况', 'Attendance', { principal: ['正职', 'Principal'], deputy: ['副职', 'Deputy'], 'other-in-charge': ['其他分管负责人', 'Other in charge'], none: ['负责人未出庭', 'None'] }),
          outcome: f.text('结果', 'Outcome').opt(),
        },
      },
      'judicial-suggestions': {
        ...t('司法建议台账', 'Judicial suggestions'), basis: [READING.art(149, 4), SUGGESTIONS.art(8)], published: false,
        projected: [{
          procedure: 'litigation-response', on: ['receive-suggestion', 'reply-suggestion'],
          entries: c => {
            const received = c.last('receive-suggestion')
            if (!received) return []
            const replied = c.after(received).first('reply-suggestion')?.on
            return [{ id: `${c.id}-${received.index}`, case: c.id, from: c.first('serve')?.data.court ?? '', receivedOn: received.data.receivedOn, ...(replied ? { repliedOn: replied } : {}) }]
          },
        }],
        fields: {
          case: f.case('案件', 'Case').opt(), from: f.text('发出法院', 'From'), receivedOn: f.date('收到日期', 'Received on'),
          repliedOn: f.date('答复日期', 'Replied on').opt(),
        },
      },
    },
    indicators: litigationIndicators,
    // A suit lost marks the case whose act was challenged; one appealed is told by the next instance (第八十五条).
    outcome: c => {
      const judged = c.last('receive-judgment')
      return judged?.data.lost === true && !c.after(judged).has('appeal') ? { edge: 'challengedCase', kind: 'lost', on: judged.on } : undefined
    },
    documents: litigationDocuments,
  },
)
