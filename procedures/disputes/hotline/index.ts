import { actDay, acts, convention, endedOrDue, f, isMet, procedure, report2022, runs, t, unverified } from '#kernel'
import e2021 from './2021.ts'
import { hotlineDocuments } from './documents.ts'

export default procedure(
  'hotline',
  {
    ...t('12345政务服务便民热线工单', '12345 hotline work order'),
    area: 'disputes', openedBy: 'party', chosenBy: 'opening', chosenNote: t('接听登记之日', 'The day the call or message was received'), editions: [e2021],
  },
  {
    findings: {
      'act-out-of-order': {
        ...t('行为顺序违法', 'Act out of order'), basis: convention('recorded as it happened, it moves neither state nor clocks'),
      },
      'emergency-not-passed': {
        ...t('紧急诉求未即时转', 'Emergency not passed on'), basis: unverified('local practice'),
      },
      'dispatch-late': {
        ...t('逾期派单', 'Dispatched late'), basis: unverified('local practice'),
      },
      'sign-late': {
        ...t('逾期签收', 'Signed late'), basis: unverified('local practice'),
      },
      'handling-late': {
        ...t('逾期办理', 'Handled late'), basis: unverified('local practice'),
      },
      'callback-late': {
        ...t('逾期回访', 'Callback late'), basis: unverified('local practice'),
      },
      'closed-unsolved': {
        ...t('未解决即办结', 'Closed though not solved'), basis: convention('the law is silent'),
        rule: c => {
          const closed = c.last('close')
          const called = closed && c.before(closed).last('callback')
          return called?.data.solved === false && !c.after(called).has('reopen')
        },
      },
    },
    registers: {
      'hotline-knowledge': {
        ...t('热线知识库', 'Knowledge base'), basis: unverified('国办发〔2020〕53号'), published: true,
        inForce: ['updatedOn'], organ: 'owner',
        fields: {
          question: f.text('问题', 'Question'), answer: f.longtext('答复口径', 'Answer'), owner: f.organ('责任单位', 'Owner'),
          updatedOn: f.date('更新日期', 'Updated on'),
        },
      },
      'dispatch-list': {
        ...t('派单目录', 'Dispatch list'), basis: unverified('国办发〔2020〕53号'), published: true,
        inForce: ['from', 'to'], organ: 'unit',
        fields: {
          category: f.text('诉求类别', 'Category'), unit: f.organ('承办单位', 'Unit'), dutyItem: f.text('职责事项', 'Duty item').opt(),
          limit: f.text('办理时限', 'Limit').opt(), from: f.date('起始日', 'From'), to: f.date('截止日', 'To').opt(),
        },
      },
    },
    indicators: {
      'hotline.received': {
        ...t('热线受理量', 'Work orders received'), basis: report2022('一(八)'), kind: 'count',
        of: acts('receive'), periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'hotline.answered-at-once-rate': {
        ...t('直接答复率', 'Answered at once'), basis: unverified('local practice'), kind: 'ratio',
        of: acts('receive'), met: i => i.case.has('answer-at-once'), periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'hotline.on-time-rate': {
        ...t('按时办结率', 'In time'), basis: unverified('local practice'), kind: 'ratio',
        of: runs('handle'), met: isMet, periodBy: endedOrDue,
        by: ['organ'], direction: 'up', target: 1,
      },
      'hotline.solved-rate': {
        ...t('问题解决率', 'Solved'), basis: unverified('local practice'), kind: 'ratio',
        of: acts('callback', i => i.act.data.reached === true), met: i => i.act.data.solved === true, periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
      'hotline.satisfaction-rate': {
        ...t('群众满意率', 'Satisfied'), basis: unverified('local practice'), kind: 'ratio',
        of: acts('callback', i => i.act.data.grade !== undefined), met: i => i.act.data.grade === 'satisfied' || i.act.data.grade === 'basically', periodBy: actDay,
        by: ['organ'], direction: 'up',
      },
    },
    documents: hotlineDocuments,
  },
)
