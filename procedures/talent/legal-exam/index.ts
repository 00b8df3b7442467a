import { type AnyView, cases, convention, f, type ISODate, law, procedure, report2022, t } from '#kernel'
import { lastDayOfYear, yearOf } from '../../_shared/duty-year.ts'
import e2019 from './2019.ts'
import documents from './documents.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')

/** The year a session belongs to: the one its name begins with, else that of registration. */
const sessionYear = (c: AnyView): ISODate | undefined => {
  const register = c.first('register')
  if (register === undefined) return undefined
  const named = /^\d{4}/.exec(String(register.data.session))?.[0]
  return lastDayOfYear(named === undefined ? yearOf(register.on) : Number(named))
}
/** Rates are by the organ of those who sat, never by person. */
const ownOrgan = (i: { readonly case: AnyView }) => String(i.case.first('register')?.data.organ ?? i.case.organ)
/** 雷同: equal answers in one session and room, each with enough of them to say something. */
const paper = (c: AnyView): string | undefined => {
  const [sitting, sheet] = [c.first('register')?.data, c.last('submit')?.data]
  return sitting && sheet && Number(sheet.answered) >= c.param('exam.identical-min') ? JSON.stringify([sitting.session, sitting.room, sheet.answersDigest]) : undefined
}

export default procedure(
  'legal-exam',
  {
    ...t('公职人员在线无纸化学法考试', 'One candidate\'s sitting of the officials\' online closed law exam'),
    area: 'talent', openedBy: 'organ', chosenBy: 'opening', chosenNote: t('报名之日（惯例）', 'The day of registration (convention)'),
    editions: [e2019],
  },
  {
    documents,
    crossFindings: {
      'identical-papers': {
        ...t('答卷雷同', 'Identical answer sheets'), basis: convention('a person looks at it, nothing follows by itself'),
        kind: 'observation', key: paper,
        rule: group => (group.length < 2 ? [] : [{ cases: group.map(c => c.id), organ: group[0]!.organ, on: group.map(c => c.last('submit')?.on ?? '').sort()[1]! }]),
      },
    },
    registers: {
      'question-bank': {
        ...t('考试题库', 'Question bank'), published: false, basis: convention('no text says; chosen here'),
        fields: {
          id: f.text('题号', 'Number'),
          law: f.text('法律法规', 'Law'),
          article: f.text('条文', 'Article'),
          edition: f.text('文本', 'Edition'),
          kind: f.enum('题型', 'Kind', { single: ['单选', 'Single'], multiple: ['多选', 'Multiple'], 'true-false': ['判断', 'True or false'] }),
          stem: f.longtext('题干', 'Stem'),
          options: f.longtext('选项', 'Options'),
          keyDigest: f.text('答案摘要值', 'Digest of the key'),
        },
      },
    },
    indicators: {
      'training.exam-participation-rate': {
        ...t('学法考试参考率', 'Exam participation'), kind: 'ratio', basis: report2022('三(一)'),
        of: cases(i => i.case.has('register')), met: i => i.case.has('submit') && i.case.state !== 'void',
        periodBy: i => sessionYear(i.case), organ: ownOrgan,
        by: ['organ'], target: 1, direction: 'up',
      },
      'training.exam-pass-rate': {
        ...t('学法考试合格率', 'Exam pass rate'), kind: 'ratio', basis: DC.art(8, 1, 7),
        of: cases(i => i.case.has('score')), periodBy: i => sessionYear(i.case), organ: ownOrgan,
        met: i => {
          const marked = i.case.last('score')?.data
          return i.case.state !== 'void' && marked !== undefined && (i.case.last('re-mark')?.data.score ?? marked.score) >= marked.passMark
        },
        by: ['organ'], direction: 'up',
      },
      'training.exam-void-count': {
        ...t('替考认定数', 'Sittings void as substituted'), kind: 'count',
        basis: report2022('二(一)三'), of: cases(i => i.case.last('void')?.data.ground === 'substitute'),
        periodBy: i => sessionYear(i.case), organ: ownOrgan, by: ['organ'], target: 0, direction: 'down',
      },
    },
  },
)
